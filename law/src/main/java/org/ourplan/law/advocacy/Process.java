package org.ourplan.law.advocacy;

import org.ourplan.law.rules.Carries;

/**
 * The processes in which a person must be involved, and so the advocacy question must be asked: Care Act 2014 ss 67(3),
 * 68.
 */
@Carries({"ADV-1", "ADV-2"})
public enum Process {
    NEEDS_ASSESSMENT("a needs assessment", "Care Act 2014 s67(3)(a)", true),
    CARERS_ASSESSMENT("a carer's assessment", "Care Act 2014 s67(3)(b)", true),
    CARE_AND_SUPPORT_PLAN("making a care and support plan", "Care Act 2014 s67(3)(c)", false),
    SUPPORT_PLAN("making a carer's support plan", "Care Act 2014 s67(3)(d)", false),
    REVISING_CARE_AND_SUPPORT_PLAN("reviewing or changing a care and support plan", "Care Act 2014 s67(3)(e)", false),
    REVISING_SUPPORT_PLAN("reviewing or changing a carer's support plan", "Care Act 2014 s67(3)(f)", false),
    CHILDS_NEEDS_ASSESSMENT("a child's needs assessment", "Care Act 2014 s67(3)(g)", true),
    CHILDS_CARERS_ASSESSMENT("a child's carer's assessment", "Care Act 2014 s67(3)(h)", true),
    YOUNG_CARERS_ASSESSMENT("a young carer's assessment", "Care Act 2014 s67(3)(i)", true),
    SAFEGUARDING_ENQUIRY("a safeguarding enquiry", "Care Act 2014 s68(1)(a)", false),
    SAFEGUARDING_ADULTS_REVIEW("a safeguarding adults review", "Care Act 2014 s68(1)(b)", false);

    private final String plainWords;
    private final String section;
    private final boolean assessment;

    Process(String plainWords, String section, boolean assessment) {
        this.plainWords = plainWords;
        this.section = section;
        this.assessment = assessment;
    }

    /** To follow "before", for example "a needs assessment". */
    public String plainWords() {
        return plainWords;
    }

    public String section() {
        return section;
    }

    /** True for the assessments; an earlier refusal of assessment is considered only in these. */
    public boolean isAssessment() {
        return assessment;
    }

    /** True for the two safeguarding processes of s68. */
    public boolean isSafeguarding() {
        return this == SAFEGUARDING_ENQUIRY || this == SAFEGUARDING_ADULTS_REVIEW;
    }
}
