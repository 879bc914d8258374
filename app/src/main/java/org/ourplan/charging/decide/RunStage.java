package org.ourplan.charging.decide;

/** How far a run is. Working → worked → making → made; a run that is worked, or still working, may be dropped. */
public enum RunStage {
    WORKING("Working it out"),
    WORKED("Worked out: nothing has changed for anybody yet"),
    MAKING("Making the new contributions count"),
    MADE("Done: the new contributions count"),
    DROPPED("Dropped: nothing was changed");

    private final String words;

    RunStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** True while the program works on it. */
    public boolean isAtWork() {
        return this == WORKING || this == MAKING;
    }

    /** True while it may be dropped: nothing has been changed for anybody. */
    public boolean mayBeDropped() {
        return this == WORKING || this == WORKED;
    }
}
