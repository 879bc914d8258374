package org.ourplan.safeguarding;

import static org.ourplan.law.safeguarding.SafeguardingStage.CONCERN;
import static org.ourplan.law.safeguarding.SafeguardingStage.ENQUIRY;
import static org.ourplan.law.safeguarding.SafeguardingStage.PLANNING;
import static org.ourplan.law.safeguarding.SafeguardingStage.PROTECTION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.SafeguardingStage;

/**
 * What can be written down of a concern, and at which stages. There is no power to remove anybody among it (SAFE-21). Stored by
 * name: never rename.
 */
@Carries({"SAFE-7", "SAFE-14", "SAFE-21"})
public enum EntryKind {
    SAFETY("Make safe now", CONCERN, PLANNING, ENQUIRY, PROTECTION),
    GATHERED("What we found out before deciding", CONCERN),
    WISHES("What they want, and whether they agree", CONCERN, PLANNING, ENQUIRY, PROTECTION),
    DECISION("Decide whether section 42 is met", CONCERN),
    ADVOCACY("Advocacy check", PLANNING, ENQUIRY, PROTECTION),
    CAPACITY("Capacity, and who supported them", PLANNING, ENQUIRY, PROTECTION),
    PLAN("Plan the enquiry", PLANNING),
    STRATEGY("Strategy discussion", PLANNING, ENQUIRY, PROTECTION),
    ASKED_OTHERS("Ask somebody else to find out", ENQUIRY, PROTECTION),
    CAME_BACK("What came back, and whether we accept it", ENQUIRY, PROTECTION),
    FOUND("What was found", ENQUIRY),
    PROTECTION_PLAN("Protection plan", ENQUIRY, PROTECTION),
    LOOKED_AGAIN("Look at the protection plan again", PROTECTION),
    ABOUT_THEM("For the national figures", PLANNING, ENQUIRY, PROTECTION),
    LETTER("Letter to the person", PLANNING, ENQUIRY, PROTECTION),
    ADULTS_REVIEW("Safeguarding adults review", CONCERN, PLANNING, ENQUIRY, PROTECTION),
    CLOSING("End the enquiry", ENQUIRY, PROTECTION);

    private final String words;
    private final Set<SafeguardingStage> stages;

    EntryKind(String words, SafeguardingStage... stages) {
        this.words = words;
        this.stages = EnumSet.copyOf(Arrays.asList(stages));
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** As an address names it. */
    public String asked() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that address. */
    public static Optional<EntryKind> named(String asked) {
        return Arrays.stream(values())
                .filter(kind -> kind.asked().equals(asked))
                .findFirst();
    }

    /** True where it may be written down at that stage. */
    public boolean at(SafeguardingStage stage) {
        return stages.contains(stage);
    }

    /** True for what only a safeguarding lead, or a manager who is named, decides for the council. */
    public boolean decides() {
        return this == DECISION || this == CLOSING || this == ADULTS_REVIEW;
    }
}
