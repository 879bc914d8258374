package org.ourplan.access;

/** What somebody comes to Ourplan for. One account may have several. DESIGN section 1; law.md section 28. */
public enum Role {
    PERSON("Person with care and support needs"),
    CARER("Carer"),
    PLANNER("Independent planner, broker or advocate, or somebody who helps a person"),
    PRACTITIONER("Practitioner"),
    TEAM_MANAGER("Team manager"),
    SENIOR_MANAGER("Senior manager"),
    FINANCE_OFFICER("Finance officer"),
    SAFEGUARDING_LEAD("Safeguarding lead"),
    COMPLAINTS_MANAGER("Complaints manager"),
    POLICY_OWNER("Policy owner"),
    PERFORMANCE_ANALYST("Performance analyst"),
    SYSTEM_ADMINISTRATOR("System administrator"),
    AUDITOR("Auditor");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role's name for people. */
    public String words() {
        return words;
    }
}
