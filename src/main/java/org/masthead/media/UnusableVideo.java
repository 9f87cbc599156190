package org.masthead.media;

/** A file that cannot go out as a video or with one; the message says why, for whoever sent it. */
class UnusableVideo extends RuntimeException {

    UnusableVideo(String reason) {
        super(reason, null, false, false);
    }
}
