package org.masthead.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** Puts a letter into its envelope: who sends it, when, under which number, and how to end such letters. */
@Component
class Envelope {

    private final Paper paper;
    private final MailSettings settings;

    Envelope(Paper paper, MailSettings settings) {
        this.paper = paper;
        this.settings = settings;
    }

    void address(MimeMessage message, LetterRepository.Kept kept, Instant now) throws MessagingException {
        var letter = kept.letter();
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(now));
        // The same at every try, so that a mail server that had it already can tell.
        message.setHeader(
                "Message-ID", "<letter-" + kept.id() + "-" + kept.written().toEpochSecond() + "@" + host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe().isEmpty()) return;
        message.setHeader("List-Unsubscribe", "<" + paper.absolute(letter.unsubscribe()) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** Without a setting of its own: the paper's name, at the address it gives readers. */
    private InternetAddress sender() throws AddressException {
        if (!settings.from().isBlank()) return new InternetAddress(settings.from(), true);
        var address = paper.contact().isBlank() ? "paper@" + host() : paper.contact();
        try {
            return new InternetAddress(address, paper.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private String host() {
        var host = URI.create(paper.address()).getHost();
        return host == null ? "localhost" : host;
    }
}
