package org.masthead.wire;

/** The intake could not go on, for a reason that no record is to blame for; running it again goes on from there. */
public class IntakeStopped extends RuntimeException {

    IntakeStopped(String reason, Throwable cause) {
        super(reason, cause);
    }
}
