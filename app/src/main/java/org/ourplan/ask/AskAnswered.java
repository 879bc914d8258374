package org.ourplan.ask;

import org.ourplan.access.SignedIn;

/** Told to other stages, in the same transaction, when something that was asked for has its answer. */
public record AskAnswered(Ask ask, SignedIn by) {}
