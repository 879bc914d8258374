package org.ourplan.law.review;

import org.ourplan.law.rules.Carries;

/**
 * Who leads a review. The person chooses; whoever helped to make the plan is offered first. Where somebody outside the council
 * leads, a worker of the council makes sure that it is right and whole (CASSG 13.13 to 13.16). Stored by name: never rename.
 */
@Carries({"REV-4", "S004-82"})
public enum LedBy {
    PLANNER("Whoever helped to make the plan"),
    PERSON("The person leads it themselves"),
    CARER("Their carer"),
    PEER("Somebody who has been through it too (a peer)"),
    ADVOCATE("An advocate"),
    PROVIDER("Somebody who gives the support"),
    WORKER("Another worker of the council");

    private final String words;

    LedBy(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /**
     * True where a worker of the council has to make sure of it.
     *
     * @param plannerIsCouncil whether whoever helped to make the plan works for the council
     */
    public boolean needsAssurance(boolean plannerIsCouncil) {
        return switch (this) {
            case WORKER -> false;
            case PLANNER -> !plannerIsCouncil;
            case PERSON, CARER, PEER, ADVOCATE, PROVIDER -> true;
        };
    }
}
