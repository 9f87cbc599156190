package org.masthead.house.page;

/**
 * What a reader sees when there is no page, or no page now.
 *
 * @param status the HTTP status
 * @param said one sentence on what is wrong
 * @param remedy one sentence on what to do
 * @param reference a number that the log has too, for faults of ours; else empty
 * @param back an address to go back to
 */
public record ErrorPage(int status, String title, String said, String remedy, String reference, String back) {

    public ErrorPage(int status, String title, String said, String remedy, String reference) {
        this(status, title, said, remedy, reference, "/");
    }

    public Head head() {
        return Head.unlisted(title);
    }
}
