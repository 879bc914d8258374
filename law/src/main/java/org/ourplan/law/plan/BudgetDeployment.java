package org.ourplan.law.plan;

/** How a personal budget is held and used (CASSG 11.30; PB-14). One line of a plan may differ from another. */
public enum BudgetDeployment {
    DIRECT_PAYMENT("a direct payment"),
    MANAGED_BY_COUNCIL("an account that the council manages"),
    MANAGED_BY_THIRD_PARTY("an account that someone else manages (an individual service fund)"),
    COUNCIL_COMMISSIONED("services that the council arranges"),
    MIXED("a mix of these");

    private final String words;

    BudgetDeployment(String words) {
        this.words = words;
    }

    /** How a person reads it. */
    public String words() {
        return words;
    }
}
