package org.masthead.poll;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sketch as SVG, its words as words. */
final class SvgSketch {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private SvgSketch(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static byte[] of(Sketch sketch) {
        var text = new StringWriter();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new SvgSketch(writer).write(sketch);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("This picture cannot be written as SVG", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Sketch sketch) throws XMLStreamException {
        writer.writeStartElement("svg");
        put("xmlns", "http://www.w3.org/2000/svg");
        put("viewBox", "0 0 " + sketch.width() + " " + sketch.height());
        put("width", sketch.width());
        put("height", sketch.height());
        put("role", "img");
        put("aria-labelledby", "title about");
        put("font-family", "Public Sans, system-ui, Arial, sans-serif");
        said("title", "title", sketch.title());
        said("desc", "about", sketch.about());
        bar(new Sketch.Bar(0, 0, sketch.width(), sketch.height(), Sketch.PAPER));
        for (var mark : sketch.marks()) {
            switch (mark) {
                case Sketch.Bar bar -> bar(bar);
                case Sketch.Words words -> words(words);
            }
        }
        writer.writeEndElement();
    }

    private void said(String element, String id, String words) throws XMLStreamException {
        writer.writeStartElement(element);
        put("id", id);
        writer.writeCharacters(legal(words));
        writer.writeEndElement();
    }

    private void bar(Sketch.Bar bar) throws XMLStreamException {
        writer.writeEmptyElement("rect");
        put("x", bar.x());
        put("y", bar.y());
        put("width", bar.width());
        put("height", bar.height());
        put("fill", colour(bar));
    }

    private void words(Sketch.Words words) throws XMLStreamException {
        writer.writeStartElement("text");
        put("x", words.x());
        put("y", words.y());
        put("font-size", words.size());
        put("font-weight", words.bold() ? 700 : 400);
        if (words.fromEnd()) put("text-anchor", "end");
        put("fill", colour(words));
        writer.writeCharacters(legal(words.text()));
        writer.writeEndElement();
    }

    private void put(String name, Object value) throws XMLStreamException {
        writer.writeAttribute(name, value.toString());
    }

    private static String colour(Sketch.Mark mark) {
        return "#%06x".formatted(mark.colour());
    }

    private static String legal(String words) {
        return ILLEGAL.matcher(words).replaceAll("");
    }
}
