package org.ourplan.demonstration.play;

/** One kind of step a story may take. */
interface Verb {

    /** Takes the step; what the story says of it is a word, a list or a map. */
    void play(Scene scene, Object said);
}
