package org.masthead.house.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees when there is no page, or no page now.
 *
 * @param status the HTTP status
 * @param said one sentence on what is wrong
 * @param remedy one sentence on what to do
 * @param reference a number that the log has too, for faults of ours; else empty
 * @param back an address to go back to
 * @param unsent what was typed and can be sent again from here; else null
 */
public record ErrorPage(
        int status,
        String title,
        String said,
        String remedy,
        String reference,
        String back,
        @Nullable Unsent unsent) {

    public ErrorPage(int status, String title, String said, String remedy, String reference) {
        this(status, title, said, remedy, reference, "/");
    }

    public ErrorPage(int status, String title, String said, String remedy, String reference, String back) {
        this(status, title, said, remedy, reference, back, null);
    }

    /**
     * A form that was sent and not taken yet.
     *
     * @param first where to go before it is sent again
     * @param action where it was sent
     */
    public record Unsent(String first, String action, List<Field> fields) {

        /** One value of it. */
        public record Field(String name, String value) {}
    }

    public Head head() {
        return Head.unlisted(title);
    }
}
