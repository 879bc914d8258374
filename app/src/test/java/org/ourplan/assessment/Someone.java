package org.ourplan.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Staff;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Makes people with a worker of their own, and assessments in which everything the law asks is written. */
@TestComponent
public class Someone {

    private final People people;
    private final Staff staff;
    private final Writings writings;
    private final TransactionOperations transactions;

    Someone(People people, Staff staff, Writings writings, TransactionOperations transactions) {
        this.people = people;
        this.staff = staff;
        this.writings = writings;
        this.transactions = transactions;
    }

    /** A person and the practitioner who works with them. */
    public record Known(PersonId person, Staff.Hired worker) {

        public SignedIn by() {
            return worker.who();
        }
    }

    /** A new fictional person of this name. */
    public Known called(String given, String family) {
        var worker = staff.hire("Wendy Worker", staff.team("Adults"), Role.PRACTITIONER);
        return new Known(add(given, family, worker.who()), worker);
    }

    /** Somebody else, known to the same worker. */
    public PersonId add(String given, String family, SignedIn by) {
        return people.add(
                new NewPerson(
                        given,
                        family,
                        "",
                        "",
                        "",
                        List.of(),
                        null,
                        null,
                        "",
                        "",
                        "resident-here",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "not-asked",
                        true),
                by);
    }

    /** Writes these parts into an assessment, over what is there. */
    public void write(UUID assessment, Map<String, Answers> parts, SignedIn by) {
        transactions.executeWithoutResult(at -> {
            var there = writings.of(assessment);
            parts.forEach((place, answers) -> {
                var version = there.containsKey(place) ? there.get(place).version() : 0;
                if (!(writings.save(assessment, place, version, answers, by) instanceof Saving.Saved)) {
                    throw new AssertionError("not saved: " + place);
                }
            });
        });
    }

    /** Every part of a needs assessment: unable to wash without help, unable to get out, able in all else. */
    public static Map<String, Answers> needsParts() {
        var parts = shared(new LinkedHashMap<>());
        parts.put("typical-week", Answers.of("week", "I get up late and sit by the window."));
        parts.put("household", Answers.of("looks-after-child", "no", "children", "no", "who", "My husband"));
        for (var outcome : AdultOutcome.values()) {
            if (outcome != AdultOutcome.CHILD_CARE) {
                parts.put("outcome/" + outcome.code(), Answers.of("able", "able", "can", "I do it myself"));
            }
        }
        parts.put(
                "outcome/A2",
                unable("I cannot lift my arms", "U1")
                        .with("helped", "yes")
                        .with("helped-by", "someone-else")
                        .with("helper", "My husband")
                        .with("helper-willing", "yes")
                        .with("helper-able", "yes"));
        parts.put("outcome/A9", unable("Two buses are too far", "U2"));
        parts.put("cause", Answers.of("from-impairment", "yes", "basis", "Your hands and hips"));
        parts.put("what-else", Answers.of("what-else", "A rail by the bath", "prevention", "The balance class"));
        parts.put("continuing-healthcare", Answers.of("appears", "no"));
        return parts;
    }

    /** Every part of a carer's assessment: no time for friends or leisure; able, not willing for ever. */
    public static Map<String, Answers> carersParts() {
        var parts = shared(new LinkedHashMap<>());
        parts.put("caring", Answers.of("care", "Everything at night", "footing", "unpaid"));
        parts.put(
                "able-willing",
                Answers.of("able-now", "yes", "able-later", "no", "willing-now", "yes", "willing-later", "no"));
        parts.put(
                "own-life",
                Answers.of(
                        "wanted",
                        "To sing again",
                        "how-support",
                        "A free evening would",
                        "work",
                        "Retired",
                        "learning",
                        "The choir"));
        for (var outcome : CarerOutcome.values()) {
            parts.put("outcome/" + outcome.code(), Answers.of("able", "able", "can", "I manage"));
        }
        parts.put("outcome/C8", unable("I cannot leave him alone", "U1"));
        parts.put("health", Answers.of("at-risk", "no"));
        parts.put("cause", Answers.of("necessary-care", "yes", "basis", "The adult you care for cannot get up alone"));
        parts.put("what-else", Answers.of("what-else", "The carers' group", "prevention", "Yes"));
        return parts;
    }

    private static Answers unable(String way, String meaning) {
        return Answers.of(
                "able",
                "unable",
                "way",
                way,
                "meaning",
                meaning,
                "can",
                "Some of it",
                "want",
                "To feel like me",
                "others",
                "Nobody is near",
                "help-needed",
                "Somebody beside me on most mornings");
    }

    private static Map<String, Answers> shared(Map<String, Answers> parts) {
        parts.put("advocacy", advocacy());
        parts.put(
                "how",
                Answers.of(
                        "explained-day",
                        "1",
                        "explained-month",
                        "3",
                        "explained-year",
                        "2026",
                        "self-assessment",
                        "no",
                        "mode",
                        "face-to-face",
                        "why",
                        "She likes to talk at home",
                        "expect-by-day",
                        "1",
                        "expect-by-month",
                        "12",
                        "expect-by-year",
                        "2099"));
        parts.put("involved/person", Answers.of("how", "We talked twice at her kitchen table"));
        parts.put("matters", Answers.of("matters", "My choir and my sister"));
        parts.put("own-view", Answers.of("own-view", "I want to stay in my own home"));
        parts.put("ups-and-downs", Answers.of("fluctuates", "no"));
        parts.put("wellbeing", wellbeing());
        parts.put("conclusion", Answers.of("has-needs", "yes", "conclusion", "She wants to feel like herself again"));
        return parts;
    }

    /** Nobody would find it hard to take part. */
    public static Answers advocacy() {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var area : Difficulty.values()) {
            answers.put("difficulty-" + word(area), List.of("no"));
        }
        answers.put(
                "considered",
                java.util.Arrays.stream(Matter.values()).map(Someone::word).toList());
        return new Answers(answers);
    }

    private static Answers wellbeing() {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var area : WellbeingArea.values()) {
            answers.put("affected-" + area.letter(), List.of(area == WellbeingArea.DIGNITY ? "yes" : "no"));
            answers.put("note-" + area.letter(), List.of("As it always was"));
        }
        answers.put("significant-areas", List.of("a"));
        answers.put("significance", List.of("now"));
        answers.put("why", List.of("You no longer see anybody"));
        return new Answers(answers);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
