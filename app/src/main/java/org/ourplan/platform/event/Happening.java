package org.ourplan.platform.event;

/** Everything that can happen to a person's record, each with the sentence the timeline shows. Stored by name: never rename. */
public enum Happening {
    PERSON_ADDED(Kind.PEOPLE, "Record begun"),
    PERSON_CHANGED(Kind.PEOPLE, "Details changed"),
    RELATIONSHIP_ADDED(Kind.PEOPLE, "Somebody who matters added"),
    RELATIONSHIP_CHANGED(Kind.PEOPLE, "Somebody who matters changed"),
    WORKER_CHANGED(Kind.PEOPLE, "Worker or team changed"),
    CARER_MAY_BE_TOLD(Kind.PEOPLE, "Said that somebody who cares for them may be told for the carer’s own assessment"),
    CARER_NOT_TO_BE_TOLD(
            Kind.PEOPLE, "Said that somebody who cares for them is not to be told for the carer’s own assessment"),
    RECORD_RESTRICTED(Kind.PEOPLE, "Record restricted"),
    RECORD_OPENED_AGAIN(Kind.PEOPLE, "Record no longer restricted"),
    RELATIONSHIP_ENDED(Kind.PEOPLE, "Somebody who matters no longer shown"),
    ALERT_ADDED(Kind.PEOPLE, "Alert added"),
    ALERT_ENDED(Kind.PEOPLE, "Alert ended"),
    LOOKED_WITH_REASON(Kind.PEOPLE, "Looked at by somebody outside the team, with a reason"),

    INVITATION_SENT(Kind.PEOPLE, "Invited to a place of their own, by letter"),
    INVITATION_USED(Kind.PEOPLE, "Invitation used: they can sign in"),
    INVITATION_TAKEN_BACK(Kind.PEOPLE, "Invitation taken back"),
    INVITATION_CLOSED(Kind.PEOPLE, "Invitation closed after wrong dates of birth"),
    HELP_ENDED(Kind.PEOPLE, "Somebody no longer helps on the person’s own pages"),
    HELP_OFFERED_BY_FAMILY(Kind.PEOPLE, "Somebody who helps said what they are willing and able to do"),
    HELP_STOPS(Kind.PEOPLE, "Somebody who helps is no longer willing or able to"),
    HELP_THAT_STOPS_LOOKED_AT(Kind.PEOPLE, "Looked together at what happens now that help stops"),
    PROFILE_SHARED(Kind.PEOPLE, "One page profile shared with those who work with the person"),
    PROFILE_NOT_SHARED(Kind.PEOPLE, "One page profile no longer shared"),
    PROFILE_CHANGED(Kind.PEOPLE, "One page profile written in"),
    ASKED(Kind.PEOPLE, "The person asked for something on their own page"),
    ASK_PROMISED(Kind.PEOPLE, "The person told by when they have an answer"),
    ASK_ANSWERED(Kind.PEOPLE, "What the person asked for was answered"),
    INVOLVEMENT_ASKED(Kind.CAPACITY, "Organisation outside the council asked to help"),
    INVOLVEMENT_NAMED(Kind.CAPACITY, "Organisation outside the council helps, and said who"),
    INVOLVEMENT_CANNOT(Kind.CAPACITY, "Organisation outside the council cannot help"),
    INVOLVEMENT_ENDED(Kind.CAPACITY, "Organisation outside the council no longer helps"),
    ADVOCATE_MET(Kind.CAPACITY, "Meeting of the independent advocate written down"),
    ADVOCATE_REPORTED(Kind.CAPACITY, "Independent advocate reported"),
    ADVOCATE_ANSWERED(Kind.CAPACITY, "Independent advocate’s report answered in writing"),
    ORGANISATION_KEPT(Kind.PEOPLE, "Organisation outside the council written in"),
    DECISION_CHANGED_AFTER_LOOK(Kind.PEOPLE, "A decision changed after another look at it"),
    COMPLAINT_RECEIVED(Kind.PEOPLE, "Complaint received"),
    COMPLAINT_STEP(Kind.PEOPLE, "Complaint taken a step"),
    COMPLAINT_LEARNING(Kind.PEOPLE, "What was learnt from a complaint"),
    CONTACT_BEGUN(Kind.CONTACT, "First contact begun"),
    CONTACT_CHANGED(Kind.CONTACT, "First contact written in"),
    CONTACT_CLOSED(Kind.CONTACT, "First contact finished"),
    URGENT_NEED_MET(Kind.CONTACT, "Urgent need met before assessment"),
    INFORMATION_GIVEN(Kind.CONTACT, "Information and advice given"),
    ADVICE_FOLLOWED_UP(Kind.CONTACT, "What came of information and advice written down"),

    ASSESSMENT_OFFERED(Kind.ASSESSMENT, "Assessment offered"),
    ASSESSMENT_REFUSED(Kind.ASSESSMENT, "Assessment refused"),
    ASSESSMENT_BEGUN(Kind.ASSESSMENT, "Assessment begun"),
    ASSESSMENT_CHANGED(Kind.ASSESSMENT, "Assessment written in"),
    ASSESSMENT_COMPLETED(Kind.ASSESSMENT, "Assessment completed"),
    ASSESSMENT_PAUSED(Kind.ASSESSMENT, "Assessment paused"),
    SELF_ASSESSMENT_SENT(Kind.ASSESSMENT, "The person said that they have written their own assessment"),
    SELF_ASSESSMENT_LOOKED_AT(Kind.ASSESSMENT, "A part of the person’s own assessment gone through"),
    SELF_ASSESSMENT_ASSURED(Kind.ASSESSMENT, "The person’s own assessment found accurate and complete"),
    SELF_ASSESSMENT_NOT_ASSURED(
            Kind.ASSESSMENT, "The person’s own assessment not found accurate and complete yet, with reasons"),
    ADVOCACY_DECIDED(Kind.ASSESSMENT, "Advocacy decided"),
    CAPACITY_ASSESSED(Kind.ASSESSMENT, "Capacity to make one decision assessed"),

    ELIGIBILITY_DETERMINED(Kind.ELIGIBILITY, "Eligibility determined"),
    LETTER_WORDED(Kind.ELIGIBILITY, "Words of the decision letter put to the person"),
    ADVICE_WRITTEN(Kind.ELIGIBILITY, "Advice written on meeting, reducing, preventing and delaying needs"),
    DUTY_DECIDED(Kind.ELIGIBILITY, "Duty to meet needs decided"),
    HELP_OFFERED(Kind.ELIGIBILITY, "Other help offered after the determination"),
    DECIDED_NOT_TO_MEET(Kind.ELIGIBILITY, "Decided not to meet some needs, with reasons"),

    INDICATIVE_BUDGET_WORKED_OUT(Kind.BUDGET, "Indicative budget worked out"),
    INDICATIVE_BUDGET_TOLD(Kind.BUDGET, "Person told of the indicative budget"),
    PLANNING_BEGUN_UNTOLD(Kind.BUDGET, "Planning begun before the person was told a figure, with a reason"),
    CONTRIBUTION_ENTERED(Kind.BUDGET, "What the person pays entered by hand"),
    BUDGET_FIGURES_CHANGED(Kind.BUDGET, "Figures for the budget statement written in"),

    FINANCIAL_ASSESSMENT_BEGUN(Kind.BUDGET, "Financial assessment begun"),
    FINANCIAL_ASSESSMENT_CHANGED(Kind.BUDGET, "Financial assessment written in"),
    FINANCIAL_EVIDENCE_ADDED(Kind.BUDGET, "Evidence added to the financial assessment"),
    CONTRIBUTION_WORKED_OUT(Kind.BUDGET, "What the person pays worked out"),

    PLAN_BEGUN(Kind.PLAN, "Plan begun"),
    PLAN_CHANGED(Kind.PLAN, "Plan written in"),
    PLAN_TYPED_IN(Kind.PLAN, "Plan written on paper typed in"),
    PLAN_PICTURE_ADDED(Kind.PLAN, "Picture, drawing or recording added to the plan"),
    PLAN_PICTURE_TAKEN_OUT(Kind.PLAN, "Picture, drawing or recording taken out of the plan"),
    PLAN_SHARED(Kind.PLAN, "Plan shared with the person"),
    PLAN_PROPOSED(Kind.PLAN, "Plan sent to be agreed"),
    PLAN_RETURNED(Kind.PLAN, "Plan returned with reasons"),
    PLAN_ANSWERED_BY_PERSON(Kind.PLAN, "The person's answer to the plan recorded"),
    PLAN_ANSWERED_BY_THIRD_PARTY(Kind.PLAN, "Another person's answer to the plan recorded"),
    PLAN_AGREED(Kind.PLAN, "Plan agreed by the council"),
    PLAN_NOT_AGREED(Kind.PLAN, "Plan active without agreement"),
    PLAN_ACTIVE(Kind.PLAN, "Plan active"),
    PLAN_COPY_ASKED_FOR(Kind.PLAN, "Somebody named to have a copy of the plan"),
    PLAN_TAKEN_BACK(Kind.PLAN, "Plan taken back to be changed"),
    PLAN_COPIES_GIVEN(Kind.PLAN, "Copies of the plan given"),
    PLAN_REPLACED(Kind.PLAN, "Plan replaced by a newer one"),
    PLAN_ENDED(Kind.PLAN, "Plan ended"),

    PLACE_LOOKED_AT(Kind.PLAN, "A place to live looked at"),
    PLACE_ARRANGED(Kind.PLAN, "A place to live arranged"),
    PLACE_REFUSED(Kind.PLAN, "A place that the person chose refused, in writing"),
    TOP_UP_AGREEMENT_MADE(Kind.PLAN, "Agreement on what is paid on top for a place made"),
    TOP_UP_SIGNED(Kind.PLAN, "Agreement on what is paid on top for a place signed"),
    TOP_UP_LOOKED_AT(Kind.PLAN, "Agreement on what is paid on top for a place looked at again"),
    TOP_UP_ENDED(Kind.PLAN, "Agreement on what is paid on top for a place ended"),

    DOCUMENT_MADE(Kind.DOCUMENT, "Document made"),
    DOCUMENT_GIVEN(Kind.DOCUMENT, "Document given"),

    LOOKED_TOGETHER_BEFORE_END(Kind.REVIEW, "Looked together at what ends soon, and what comes after it"),
    REVIEW_SCHEDULED(Kind.REVIEW, "Review dates set"),
    REVIEW_BEGUN(Kind.REVIEW, "Review of the plan begun"),
    REVIEW_CHANGED(Kind.REVIEW, "Review of the plan written in"),
    REVIEW_COMPLETED(Kind.REVIEW, "Review of the plan done"),
    REVIEW_CALLED_OFF(Kind.REVIEW, "Review of the plan called off"),
    REVIEW_FORECAST_KEPT(Kind.REVIEW, "Forecast of the backlog of reviews kept"),

    CHARGING_FIGURE_ENTERED(Kind.BUDGET, "Charging figure entered"),
    CHARGING_FIGURE_CONFIRMED(Kind.BUDGET, "Charging figure confirmed by a second person"),
    CHARGING_FIGURE_WITHDRAWN(Kind.BUDGET, "Charging figure withdrawn before it counted"),
    CHARGING_RUN_ASKED_FOR(Kind.BUDGET, "What new charging figures mean for everybody: asked for"),
    CHARGING_RUN_DECIDED(Kind.BUDGET, "What new charging figures mean for everybody: decided"),
    CHARGING_LETTERS_GIVEN(Kind.BUDGET, "Letters about what people pay said to be given"),
    DIRECT_PAYMENT_ASKED_FOR(Kind.BUDGET, "Direct payment asked for"),
    DIRECT_PAYMENT_CONDITIONS(Kind.BUDGET, "Conditions of a direct payment recorded"),
    DIRECT_PAYMENT_REFUSED(Kind.BUDGET, "Direct payment refused, with reasons in writing"),
    DIRECT_PAYMENT_NOT_WANTED(Kind.BUDGET, "Direct payment no longer asked for"),
    DIRECT_PAYMENT_PREPARED(Kind.BUDGET, "Direct payment being set up"),
    DIRECT_PAYMENT_STARTED(Kind.BUDGET, "Direct payment started"),
    DIRECT_PAYMENT_PAID(Kind.BUDGET, "Direct payment sent to be paid"),
    DIRECT_PAYMENT_ACCOUNT(Kind.BUDGET, "Direct payment account written in"),
    DIRECT_PAYMENT_NOTED(Kind.BUDGET, "Something to look at in the direct payment recorded"),
    DIRECT_PAYMENT_REVIEWED(Kind.REVIEW, "Direct payment reviewed"),
    DIRECT_PAYMENT_PAY_BACK_ASKED(Kind.BUDGET, "Money of the direct payment asked back, with reasons"),
    DIRECT_PAYMENT_STOPPING(Kind.BUDGET, "Direct payment to stop, with reasons in writing"),
    DIRECT_PAYMENT_GOES_ON(Kind.BUDGET, "Direct payment goes on after all"),
    DIRECT_PAYMENT_ENDED(Kind.BUDGET, "Direct payment ended"),
    PAYMENT_FILE_MADE(Kind.BUDGET, "Payment file made"),
    PAYMENT_FILE_RELEASED(Kind.BUDGET, "Payment file released"),
    PAYMENT_FILE_RETURNED(Kind.BUDGET, "Payment file returned"),
    POLICY_PACK_BEGUN(Kind.PEOPLE, "Policy pack begun"),
    POLICY_PACK_STEP(Kind.PEOPLE, "Policy pack taken a step"),

    CAPACITY_LOOKED_AT(Kind.CAPACITY, "Looked at whether the person can make one decision"),
    CAPACITY_ENTRY_PUT_RIGHT(Kind.CAPACITY, "Entry about capacity put right by a new one"),
    DECIDED_IN_BEST_INTERESTS(Kind.CAPACITY, "Decided in the person’s best interests"),
    DECIDED_BY_AUTHORITY(Kind.CAPACITY, "Decided for the person by somebody with authority in law"),
    AUTHORITY_SEEN(Kind.CAPACITY, "Authority to act for the person seen"),
    AUTHORITY_ENDED(Kind.CAPACITY, "Authority to act for the person over"),
    IMCA_LOOKED_AT(Kind.CAPACITY, "Looked at whether an independent mental capacity advocate must be instructed"),
    IMCA_INSTRUCTED(Kind.CAPACITY, "Independent mental capacity advocate instructed"),
    LIBERTY_REQUESTED(Kind.CAPACITY, "Authorisation asked for, since liberty is or may be taken away"),
    LIBERTY_STEP(Kind.CAPACITY, "Step about liberty recorded"),
    SHARING_AGREED(Kind.SHARING, "What may be shared outside the council written down"),
    SHARING_TOLD(Kind.SHARING, "The person told of what is shared"),
    SHARING_ENDED(Kind.SHARING, "What may be shared outside the council withdrawn, or over"),
    SHARING_END_TOLD(Kind.SHARING, "Those it was shared with told that it is over"),
    SHARED_OUTSIDE(Kind.SHARING, "Information shared outside the council"),
    SHARING_OBJECTED(Kind.SHARING, "The person objects to sharing"),
    SHARING_OBJECTED_NO_MORE(Kind.SHARING, "The person no longer objects to sharing"),
    NEEDS_CONFIRMED(Kind.PEOPLE, "How to communicate with the person asked about again"),

    SAFEGUARDING_CONCERN_RAISED(Kind.SAFEGUARDING, "Safeguarding concern raised"),
    SAFEGUARDING_ENTRY(Kind.SAFEGUARDING, "Written down of a safeguarding concern"),
    SAFEGUARDING_STAGE(Kind.SAFEGUARDING, "Safeguarding concern taken to its next stage"),
    SAFEGUARDING_NAMED(Kind.SAFEGUARDING, "Who needs to know of a safeguarding concern changed"),
    SAFEGUARDING_SOURCE(Kind.SAFEGUARDING, "Who is said to have caused harm changed"),
    SAFEGUARDING_WARNING(Kind.SAFEGUARDING, "What the workforce is told of a safeguarding concern changed"),

    PLANNING_TIME_SPENT(Kind.PEOPLE, "Time spent on making the plan recorded"),
    PLANNING_TIME_PUT_RIGHT(Kind.PEOPLE, "Time spent on making the plan put right"),
    PLANNING_WAY_SAID(Kind.PEOPLE, "How the plan is made recorded"),

    CONTINUITY_PACK_MADE(Kind.PEOPLE, "Continuity pack made"),

    NATIONAL_RETURN_MADE(Kind.PEOPLE, "File of the national return made"),
    NATIONAL_RETURN_TAKEN(Kind.PEOPLE, "File of the national return taken"),
    RETURN_LISTS_LOADED(Kind.PEOPLE, "Lists of the national return loaded");

    /** What the timeline can be filtered by. */
    public enum Kind {
        PEOPLE("About the person"),
        CONTACT("First contact"),
        ASSESSMENT("Assessment"),
        ELIGIBILITY("Eligibility"),
        BUDGET("Money"),
        PLAN("Plan"),
        DOCUMENT("Documents"),
        REVIEW("Reviews"),
        CAPACITY("Capacity and rights"),
        SHARING("Sharing"),
        /** Never told on a record: only those who need to know read it, at the concern itself. */
        SAFEGUARDING("Safeguarding");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The filter's label. */
        public String words() {
            return words;
        }
    }

    private final Kind kind;
    private final String sentence;

    Happening(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    public Kind kind() {
        return kind;
    }

    /** True where a record may tell of it. */
    public boolean onRecord() {
        return kind != Kind.SAFEGUARDING;
    }

    /** What the timeline says happened, without who and when. */
    public String sentence() {
        return sentence;
    }
}
