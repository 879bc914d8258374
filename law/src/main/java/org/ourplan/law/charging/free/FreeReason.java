package org.ourplan.law.charging.free;

import org.ourplan.law.charging.Basis;

/** Why somebody is not charged for a service. All but the last two are the law's; those are the council's choice. */
public enum FreeReason {
    EQUIPMENT(
            "Equipment and small changes to a home are free.",
            "SI 2014/2672 reg 3(2)(a); SI 2014/2673 reg 2",
            Basis.READ),
    REABLEMENT(
            "Help to get back on your feet is free for the first six weeks.",
            "SI 2014/2672 reg 3(2)(b); SI 2014/2673 reg 4",
            Basis.READ),
    CJD("Care for somebody with Creutzfeldt-Jakob disease is free.", "SI 2014/2672 reg 4", Basis.SECOND_HAND),
    AFTER_CARE("After-care is free.", "Mental Health Act 1983 s117", Basis.SECOND_HAND),
    ASSESSMENT(
            "Assessments, planning, reviews and advocacy are free.", "Care Act 2014 explanatory notes 121", Basis.READ),
    NHS("What the NHS must provide is free.", "Care Act 2014 s22", Basis.SECOND_HAND),
    CARE_FOR_SOMEBODY_ELSE(
            "A carer is never charged for care given to the person they look after.",
            "Care Act 2014 s14(3)",
            Basis.READ),
    PREVENTION_FOR_A_CARER(
            "A carer is never charged for help that is meant to prevent or delay their own needs.",
            "SI 2014/2673 reg 3(2)",
            Basis.READ),
    CARERS_NOT_CHARGED("The council does not charge carers.", "Care Act 2014 s14(1); local policy", Basis.READ),
    COUNCIL_DOES_NOT_CHARGE("The council does not charge for this.", "Care Act 2014 s14(1); local policy", Basis.READ);

    private final String words;
    private final String provision;
    private final Basis basis;

    FreeReason(String words, String provision, Basis basis) {
        this.words = words;
        this.provision = provision;
        this.basis = basis;
    }

    /** In plain words, a sentence. */
    public String words() {
        return words;
    }

    public String provision() {
        return provision;
    }

    /** What the rule rests on. */
    public Basis basis() {
        return basis;
    }
}
