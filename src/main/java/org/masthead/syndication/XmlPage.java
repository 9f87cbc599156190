package org.masthead.syndication;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written: what is put into it is escaped, and what XML has no character for is left out. */
final class XmlPage {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern SPACE = Pattern.compile("[\\t\\n]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private XmlPage() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** @param attributes names and values in turn; namespaces too */
    static XmlPage of(String root, String... attributes) {
        return new XmlPage().open(root, attributes);
    }

    XmlPage open(String name, String... attributes) {
        try {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            for (var i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(
                        attributes[i], SPACE.matcher(legal(attributes[i + 1])).replaceAll(" "));
            }
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    XmlPage close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** An element with these words. */
    XmlPage put(String name, String words, String... attributes) {
        open(name, attributes);
        try {
            writer.writeCharacters(legal(words));
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return close();
    }

    /** The same, where there are words. */
    XmlPage putAny(String name, String words, String... attributes) {
        return legal(words).isBlank() ? this : put(name, words, attributes);
    }

    /** The whole document, its root closed. */
    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.flush();
            return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    static String legal(String words) {
        return ILLEGAL.matcher(LINE_END.matcher(words).replaceAll("\n")).replaceAll("");
    }

    private static IllegalStateException unwritable(XMLStreamException cause) {
        return new IllegalStateException("This page cannot be written as XML", cause);
    }
}
