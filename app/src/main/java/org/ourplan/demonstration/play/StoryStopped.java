package org.ourplan.demonstration.play;

/** A story cannot go on: a page did not take what the story says was sent. */
public class StoryStopped extends RuntimeException {

    StoryStopped(String why) {
        super(why);
    }

    /** The same, with the step of the story at which it was. */
    StoryStopped(String where, RuntimeException why) {
        super(where + ": " + why.getMessage(), why);
    }
}
