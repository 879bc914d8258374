package org.ourplan.assessment.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;

/**
 * Who helps with a need now, as its card says: yes or no is asked, then who. Nothing is guessed from words, so a card
 * on which somebody once wrote only words, such as "nobody", says neither yes nor no.
 */
public final class WhoHelps {

    /** The choice for somebody who is not on record; their name is in the field {@code helper}. */
    public static final String SOMEONE_ELSE = "someone-else";

    private static final String GUIDANCE = "Care and Support Statutory Guidance 6.15";

    private WhoHelps() {}

    /** Whether anyone helps now, unpaid. */
    public static Answer helped(Recorded recorded, String place) {
        return recorded.answer(place, "helped");
    }

    /** True on a card from before yes or no was asked: it has words about who helps, and no answer. */
    public static boolean isOnlyInWords(Recorded recorded, String place) {
        return helped(recorded, place).isUnanswered() && recorded.has(place, "helper");
    }

    /** Everybody named as helping; empty where nobody does or nobody was asked. */
    public static List<String> names(Recorded recorded, String place) {
        if (!helped(recorded, place).isYes()) {
            return List.of();
        }
        var names = new LinkedHashSet<>(recorded.all(place, "helped-by"));
        names.remove(SOMEONE_ELSE);
        if (recorded.has(place, "helper")) {
            names.add(recorded.one(place, "helper"));
        }
        return List.copyOf(names);
    }

    /** Who helps and what they do; the words as written where only words are there; empty where nobody does. */
    public static String inWords(Recorded recorded, String place) {
        if (isOnlyInWords(recorded, place)) {
            return recorded.one(place, "helper");
        }
        var names = String.join(", ", names(recorded, place));
        var does = helped(recorded, place).isYes() ? recorded.one(place, "helper-does") : "";
        return names.isBlank() || does.isBlank() ? names + does : names + ": " + does;
    }

    /** What is still to be asked about help, for each need: who, and whether they are willing and able to go on. */
    public static List<Finding> findings(Recorded recorded, List<String> needs) {
        var findings = new ArrayList<Finding>();
        for (var place : needs) {
            var title = NeedPlaces.title(recorded, place);
            whoHelps(recorded, place, title, findings);
            willingAndAble(recorded, place, title, findings);
        }
        return findings;
    }

    @Carries("AS-15")
    private static void whoHelps(Recorded recorded, String place, String title, List<Finding> findings) {
        if (isOnlyInWords(recorded, place)) {
            findings.add(Finding.stop(
                    "AS-15",
                    GUIDANCE,
                    "Say yes or no: does anyone help with “" + title + "” now? The card says it only in words: “"
                            + recorded.one(place, "helper") + "”.",
                    place));
        }
        if (helped(recorded, place).isYes() && names(recorded, place).isEmpty()) {
            findings.add(Finding.stop("AS-15", GUIDANCE, "Say who helps with “" + title + "”.", place));
        }
    }

    @Carries("CAR-10")
    private static void willingAndAble(Recorded recorded, String place, String title, List<Finding> findings) {
        var asked = !recorded.answer(place, "helper-willing").isUnanswered()
                && !recorded.answer(place, "helper-able").isUnanswered();
        if (helped(recorded, place).isYes() && !asked) {
            findings.add(Finding.warn(
                    "CAR-10",
                    "Care Act 2014 s10(5)(b)",
                    "Ask whoever helps with “" + title + "” if they are willing and able to go on. Nobody's"
                            + " willingness is assumed.",
                    place));
        }
    }
}
