package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/** Under which duty the needs are met (DP-31, DP-32). Stored by name: never rename. */
@Carries("DP-32")
public enum Basis {
    CARE_ACT("Care Act 2014 s31 or s32"),
    SECTION_117("Mental Health Act 1983 s117, with Care Act 2014 Sch 4");

    private final String section;

    Basis(String section) {
        this.section = section;
    }

    /** The provision, to be shown. */
    public String section() {
        return section;
    }

    /** What the person pays a week: after-care under s117 is never charged for. */
    public BigDecimal contribution(BigDecimal assessed) {
        return this == SECTION_117 ? Pounds.NOTHING : Pounds.amount(assessed);
    }
}
