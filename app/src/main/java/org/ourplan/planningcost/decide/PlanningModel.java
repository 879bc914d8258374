package org.ourplan.planningcost.decide;

import org.ourplan.law.rules.Carries;

/** Who leads the making of a plan: the four ways of source 004 appendix 1, and the person. Stored by name: never rename. */
@Carries("S004-107")
public enum PlanningModel {
    SOCIAL_WORK_TEAM(Leader.COUNCIL, "A worker of the council, in a social work team"),
    PLANNING_TEAM(Leader.COUNCIL, "A worker of the council, in a team for planning"),
    ALL_OUTSIDE(Leader.OUTSIDE, "An organisation outside: assessment, plan and money together"),
    PLANNING_OUTSIDE(Leader.OUTSIDE, "An independent planner, or an organisation outside that only plans"),
    PERSON(Leader.PERSON, "The person themselves, alone or with their family");

    private final Leader leader;
    private final String words;

    PlanningModel(Leader leader, String words) {
        this.leader = leader;
        this.words = words;
    }

    /** Who leads, whatever the way. */
    public enum Leader {
        COUNCIL,
        OUTSIDE,
        PERSON
    }

    public Leader leader() {
        return leader;
    }

    public String words() {
        return words;
    }
}
