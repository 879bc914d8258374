package org.ourplan.documents;

/** The documents that must or may reach a person: law.md section 21.1. Stored by name: never rename. */
public enum DocumentKind {
    ASSESSMENT_RECORD("Record of your assessment", "Care Act 2014 s12(3), s12(4)"),
    ELIGIBILITY_LETTER("Our decision about your needs, and why", "Care Act 2014 s13(2)"),
    ADVICE_LETTER("Advice and information about your needs", "Care Act 2014 s13(5), s24(2)"),
    INDICATIVE_BUDGET("Your indicative budget", "Care and Support Statutory Guidance ch 11"),
    PLAN("Care and support plan", "Care Act 2014 s25(9)"),
    SUPPORT_PLAN("Support plan", "Care Act 2014 s25(10)"),
    PLAN_EASY_READ("Easy Read outline of the plan", "Accessible Information Standard DAPB1605"),
    BUDGET_STATEMENT("Personal budget statement", "Care Act 2014 s26"),
    BUDGET_STATEMENT_EASY_READ("Easy Read of the personal budget", "Accessible Information Standard DAPB1605"),
    INDICATIVE_BUDGET_EASY_READ("Easy Read of the indicative budget", "Accessible Information Standard DAPB1605"),
    WRITTEN_PLAN_EASY_READ("Easy Read of the plan, written for one person", "Accessible Information Standard DAPB1605"),
    CARE_LETTER_EASY_READ("Easy Read of a letter about care", "Accessible Information Standard DAPB1605"),
    MONEY_LETTER_EASY_READ("Easy Read of a letter about money", "Accessible Information Standard DAPB1605"),
    DIRECT_PAYMENT_LETTER_EASY_READ(
            "Easy Read of a letter about a direct payment", "Accessible Information Standard DAPB1605"),
    NOT_AGREED_LETTER("Why we have not agreed, and what happens next", "Care Act 2014 s25(5)"),
    CONTRIBUTION_LETTER("What you pay towards your care", "Care Act 2014 s17(6)"),
    CONTRIBUTION_LETTER_EASY_READ(
            "Easy Read of what you pay towards your care", "Accessible Information Standard DAPB1605"),
    PLACE_REFUSED_LETTER("Why we cannot arrange the place you chose", "Care Act 2014 s30; SI 2014/2670"),
    TOP_UP_AGREEMENT("Agreement on what is paid on top for a place to live", "Care Act 2014 s30; SI 2014/2670 reg 5"),
    ASK_ANSWER("Our answer to what you asked for", "Care Act 2014 s1(3) and s27(1)(b)"),
    ADVOCATE_ANSWER("Our answer to your independent advocate’s report", "SI 2014/2824 reg 5"),
    REVIEW_LETTER("What we found when we looked at your plan together", "Care Act 2014 s27"),
    LOWER_BUDGET_LETTER("Your budget would be lower: why, from when, and what you can do", "Care Act 2014 s27"),
    DIRECT_PAYMENT_AGREEMENT("Your direct payment agreement", "Care Act 2014 ss 31 to 33"),
    DIRECT_PAYMENT_SPENT(
            "What was spent of a direct payment that others pay into too", "Care Act 2014 s33; guidance ch 12"),
    DIRECT_PAYMENT_REFUSAL("Why there is no direct payment, and what you can do", "Care Act 2014 ss 31 and 32"),
    DIRECT_PAYMENT_STOPS("Your direct payment stops: why, when, and what you can do", "Care Act 2014 s33"),
    CAPACITY_RECORD("A decision about you: what we found, and what was decided", "Mental Capacity Act 2005 ss 1 to 4"),
    DIRECT_PAYMENT_PAY_BACK("We ask you to pay money back: why, and what you can do", "Care Act 2014 s33(5)");

    private final String title;
    private final String section;

    DocumentKind(String title, String section) {
        this.title = title;
        this.section = section;
    }

    /** The document's title for people. */
    public String title() {
        return title;
    }

    /** The provision under which it is given. */
    public String section() {
        return section;
    }

    /** What a letter is about, for those who were given only some of a person's letters. */
    public enum About {
        CARE,
        MONEY,
        DIRECT_PAYMENT
    }

    /** Money: what is paid, by whom, and how it was worked out. A plan, and anything that is not about money alone, is about care. */
    public About about() {
        return switch (this) {
            case INDICATIVE_BUDGET,
                    INDICATIVE_BUDGET_EASY_READ,
                    BUDGET_STATEMENT,
                    BUDGET_STATEMENT_EASY_READ,
                    CONTRIBUTION_LETTER,
                    CONTRIBUTION_LETTER_EASY_READ,
                    MONEY_LETTER_EASY_READ,
                    LOWER_BUDGET_LETTER,
                    TOP_UP_AGREEMENT -> About.MONEY;
            case DIRECT_PAYMENT_AGREEMENT,
                    DIRECT_PAYMENT_SPENT,
                    DIRECT_PAYMENT_REFUSAL,
                    DIRECT_PAYMENT_STOPS,
                    DIRECT_PAYMENT_PAY_BACK,
                    DIRECT_PAYMENT_LETTER_EASY_READ -> About.DIRECT_PAYMENT;
            default -> About.CARE;
        };
    }

    /** The kind of what is written in Easy Read from a document of this kind: it is about the same, so the same people may see it. */
    public DocumentKind writtenInEasyRead() {
        return switch (this) {
            case PLAN, SUPPORT_PLAN, PLAN_EASY_READ, WRITTEN_PLAN_EASY_READ -> WRITTEN_PLAN_EASY_READ;
            default ->
                switch (about()) {
                    case CARE -> CARE_LETTER_EASY_READ;
                    case MONEY -> MONEY_LETTER_EASY_READ;
                    case DIRECT_PAYMENT -> DIRECT_PAYMENT_LETTER_EASY_READ;
                };
        };
    }

    /** True for those in Easy Read, which are given beside the whole document where that is the format. */
    public boolean easyRead() {
        return name().endsWith("_EASY_READ");
    }
}
