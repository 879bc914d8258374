package org.ourplan.platform;

/** Something of a stage that goes on by itself beside the pages. It begins once the pages stand. */
public interface WorksBeside {

    /** Begins, until the program ends. */
    void start();
}
