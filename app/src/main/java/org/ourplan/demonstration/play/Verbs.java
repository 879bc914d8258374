package org.ourplan.demonstration.play;

import java.util.Map;

/** The steps of one stage, by the words a story calls them. */
interface Verbs {

    Map<String, Verb> verbs();
}
