package org.ourplan.assessment.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.assessment.Involved;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.decide.Words;

/**
 * The involvement register, from its entries and from the carers on record whom nobody has entered yet: ss 9(5),
 * 10(7).
 */
public final class Register {

    private Register() {}

    /** Everyone entered; then every carer on record who is not, as not invited and without a reason. */
    @Carries("AS-3")
    public static List<Involved> of(Recorded recorded, Circumstances around) {
        var register = new ArrayList<Involved>();
        if (!recorded.one("involved/person", "how").isBlank()) {
            register.add(Involved.tookPart(
                    around.personName(), Involved.Role.THE_PERSON, recorded.one("involved/person", "how")));
        }
        for (var place : recorded.placesUnder("involved/")) {
            if (!place.equals("involved/person")) {
                register.add(entry(recorded, place));
            }
        }
        if (!around.carersAssessment()) {
            around.carersOnRecord().stream()
                    .filter(carer -> register.stream().noneMatch(entry -> isSame(entry.name(), carer)))
                    .forEach(carer -> register.add(Involved.notInvited(carer, Involved.Role.CARER, "")));
        }
        return register;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Involved entry(Recorded recorded, String place) {
        var invited = recorded.answer(place, "invited").isYes();
        return new Involved(
                recorded.one(place, "name"),
                Words.among(Involved.Role.class, recorded.one(place, "role"), Involved.Role.ASKED_FOR),
                invited,
                recorded.answer(place, "took-part").isYes(),
                recorded.one(place, "how"),
                recorded.one(place, "why-not"));
    }
}
