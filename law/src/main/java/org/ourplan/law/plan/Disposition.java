package org.ourplan.law.plan;

/** What happens to a need that the assessment found (PLAN-1). Every assessed need has one. */
public enum Disposition {
    COUNCIL("The council will meet this need"),
    CARER("A carer meets this need"),
    OTHER("Family, friends, the community or another organisation meet this need"),
    PERSON("I meet this need myself"),
    NHS("The NHS meets this need"),
    NOT_MET("This need will not be met");

    private final String words;

    Disposition(String words) {
        this.words = words;
    }

    /** A sentence for the plan. */
    public String words() {
        return words;
    }
}
