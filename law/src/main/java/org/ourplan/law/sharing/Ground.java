package org.ourplan.law.sharing;

import static org.ourplan.law.sharing.Recipient.BOARD;
import static org.ourplan.law.sharing.Recipient.CARER;
import static org.ourplan.law.sharing.Recipient.COURT;
import static org.ourplan.law.sharing.Recipient.FAMILY;
import static org.ourplan.law.sharing.Recipient.NHS;
import static org.ourplan.law.sharing.Recipient.OTHER;
import static org.ourplan.law.sharing.Recipient.OTHER_COUNCIL;
import static org.ourplan.law.sharing.Recipient.POLICE;
import static org.ourplan.law.sharing.Recipient.PROVIDER;

import java.util.EnumSet;
import java.util.Set;
import org.ourplan.law.rules.Carries;

/** What lets information go to somebody outside. Whether it holds is judged by people; with whom it can hold is law. Stored by name. */
@Carries({"DATA-3", "DATA-4", "DATA-6"})
public enum Ground {
    CONSENT("They agreed", "the common law of confidentiality", EnumSet.allOf(Recipient.class)),
    DECIDED_FOR_THEM(
            "They could not decide this themselves, and it was decided for them",
            "Mental Capacity Act 2005 ss 4, 9 to 11 and 16",
            EnumSet.allOf(Recipient.class)),
    DIRECT_CARE(
            "It is needed for their care, and is in their best interests",
            "Health and Social Care Act 2012 s251B",
            EnumSet.of(NHS, PROVIDER, OTHER_COUNCIL)),
    SAFEGUARDING(
            "To protect them or somebody else from abuse or neglect",
            "Care Act 2014 s42",
            EnumSet.complementOf(EnumSet.of(CARER, FAMILY))),
    BOARD_ASKS("The Safeguarding Adults Board asked for it", "Care Act 2014 s45", EnumSet.of(BOARD)),
    LIFE_AT_RISK(
            "To save somebody’s life", "UK GDPR arts 6(1)(d) and 9(2)(c)", EnumSet.complementOf(EnumSet.of(CARER))),
    COURT_OR_ACT(
            "A court ordered it, or an Act says that we must",
            "UK GDPR art 6(1)(c)",
            EnumSet.complementOf(EnumSet.of(CARER))),
    SERIOUS_CRIME(
            "To prevent a serious crime, or to find out about one",
            "Data Protection Act 2018 Sch 2 para 2",
            EnumSet.of(POLICE, COURT, BOARD, OTHER_COUNCIL, OTHER));

    private final String words;
    private final String section;
    private final Set<Recipient> with;

    Ground(String words, String section, Set<Recipient> with) {
        this.words = words;
        this.section = section;
        this.with = with;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Where the law has it. */
    public String section() {
        return section;
    }

    /** With whom something can be shared on it. To an unpaid carer only on the person's own yes, or one given for them. */
    public boolean allows(Recipient recipient) {
        return with.contains(recipient);
    }

    /** True where neither the person nor anybody for them said yes, so that reasons are needed. */
    public boolean isWithoutConsent() {
        return this != CONSENT && this != DECIDED_FOR_THEM;
    }
}
