package org.masthead.media;

/** A file that the paper cannot show as a picture; the message says why, for whoever sent it. */
public class UnusablePicture extends RuntimeException {

    UnusablePicture(String reason) {
        super(reason);
    }
}
