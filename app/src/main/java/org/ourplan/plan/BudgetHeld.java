package org.ourplan.plan;

import org.ourplan.law.rules.Carries;

/** A way in which somebody wants their budget managed; there may be several. The council's own form names three, the law the others too. */
@Carries("S004-98")
public enum BudgetHeld {
    DIRECT_PAYMENT("direct-payment", "A direct payment to me"),
    NOMINEE("nominee", "A direct payment to somebody I choose, or who is authorised for me"),
    MANAGED("managed", "An account that the council manages for me"),
    INDIVIDUAL_SERVICE_FUND("isf", "An individual service fund that a provider manages for me"),
    COMMISSIONED("commissioned", "Services that the council arranges");

    private final String code;
    private final String words;

    BudgetHeld(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As the plan keeps it. */
    public String code() {
        return code;
    }

    /** As the person says it. */
    public String words() {
        return words;
    }
}
