package org.ourplan.capacity.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.law.capacity.BestInterests;
import org.ourplan.law.capacity.BestInterestsPoint;
import org.ourplan.law.capacity.Consulted;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * The checklist of section 4, point by point, for one decision.
 *
 * @param toAsk everybody known who is asked, or may be
 * @param corrects true where it puts an earlier entry right
 */
@Carries("MCA-4")
public record BestInterestsForm(CapacityDecision decision, String callThem, List<ToAsk> toAsk, boolean corrects) {

    private static final int OTHERS = 3;

    /** The questions. */
    public PartForm form() {
        var questions = new ArrayList<Question>();
        if (corrects) {
            questions.add(words("correction", "What was wrong in the entry that this one puts right?")
                    .hint("The earlier entry stays to be read.")
                    .needed("Say what was wrong in the earlier entry"));
        }
        for (var point : BestInterestsPoint.values()) {
            if (point == BestInterestsPoint.WAYS) {
                questions.addAll(people());
                questions.add(heading("What is decided", ""));
            }
            questions.add(words(BestInterests.place(point), point.question()).hint(point.hint()));
        }
        questions.add(
                yesNo(
                        "not-merely",
                        "Did you check that nothing here rests merely on their age, how they look, their condition or how they behave?"));
        if (decision.matter() == Matter.SERIOUS_MEDICAL_TREATMENT) {
            questions.add(
                    yesNo(
                            "not-to-end-life",
                            "Where the treatment keeps them alive: did you check that nothing here comes from a wish that they die?"));
        }
        questions.add(date("decided", "On which day was it decided?"));
        return new PartForm(
                "best-interests",
                "What is best for " + callThem + "?",
                "",
                "The decision: " + decision.decision()
                        + ". What is best is not what you would want for yourself. It is worked out from what they want, who they"
                        + " are, and what those who know them say (Mental Capacity Act 2005 s4).",
                questions);
    }

    private List<Question> people() {
        var questions = new ArrayList<Question>();
        questions.add(heading(
                "Who was asked",
                "What would be best, and what would they want? For each: what they said, or why it was not practicable or"
                        + " appropriate to ask them."));
        for (var one : toAsk) {
            var who = one.name() + " (" + one.as() + ")";
            questions.add(words(one.said(), "What did " + who + " say?")
                    .hint(one.must() ? "" : "Leave it empty if they were not asked."));
            if (one.must()) {
                questions.add(line(one.whyNot(), "If " + one.name() + " was not asked: why not?"));
            }
        }
        for (var other = 1; other <= OTHERS; other++) {
            questions.add(line(other(other, "name"), "Somebody else who was asked: their name" + again(other)));
            questions.add(
                    line(other(other, "as"), "Why them? Such as: a friend whom " + callThem + " named" + again(other)));
            questions.add(words(other(other, "said"), "What did they say?" + again(other)));
        }
        questions.add(words("nobody-why", "If nobody at all was asked: why not?"));
        return questions;
    }

    private static String again(int other) {
        return other == 1 ? "" : " (" + other + ")";
    }

    private static String other(int number, String what) {
        return "other-" + number + "-" + what;
    }

    /** What stops it from being decided, each at its field. */
    public Problems problems(Answers answers, LocalDate today) {
        var problems = Asking.problems(form(), answers);
        Asking.past(problems, answers, "decided", "Enter the day on which it was decided, such as 27 3 2027", today);
        problems.when(
                answers.date("decided")
                        .filter(day -> day.isBefore(decision.assessedOn()))
                        .isPresent(),
                "decided-day",
                "It cannot be decided before it was found that they could not decide it");
        for (var other = 1; other <= OTHERS; other++) {
            var named = answers.has(other(other, "name"));
            problems.when(named && !answers.has(other(other, "said")), other(other, "said"), "Write what they said");
            problems.when(named && !answers.has(other(other, "as")), other(other, "as"), "Say why they were asked");
            problems.when(
                    !named && answers.has(other(other, "said")),
                    other(other, "name"),
                    "Enter the name of who said this");
        }
        var asked = asked(answers);
        Asking.add(problems, read(answers).findings(), place -> field(place, asked));
        return problems;
    }

    /** The answers as the law reads them. */
    public BestInterests read(Answers answers) {
        var points = new EnumMap<BestInterestsPoint, String>(BestInterestsPoint.class);
        for (var point : BestInterestsPoint.values()) {
            points.put(point, answers.one(BestInterests.place(point)));
        }
        return new BestInterests(
                decision.matter(),
                points,
                Asking.yesNo(answers, "not-merely"),
                Asking.yesNo(answers, "not-to-end-life"),
                List.copyOf(asked(answers).values()),
                answers.one("nobody-why"),
                answers.date("decided").orElse(null));
    }

    /** What is kept. */
    public DecidedFor.Detail detail(Answers answers) {
        var points = new LinkedHashMap<String, String>();
        for (var point : BestInterestsPoint.values()) {
            points.put(BestInterests.place(point), answers.one(BestInterests.place(point)));
        }
        return new DecidedFor.Detail(
                points,
                asked(answers).values().stream()
                        .map(one -> new DecidedFor.Asked(one.name(), one.as(), one.said(), one.whyNot()))
                        .toList(),
                answers.one("nobody-why"),
                answers.one("correction"));
    }

    /** What an earlier entry says, to be put right: those asked whom nobody knows any more come under somebody else. */
    public Answers earlier(DecidedFor entry) {
        var given = new LinkedHashMap<String, List<String>>();
        entry.detail().points().forEach((place, words) -> given.put(place, List.of(words)));
        var others = 0;
        for (var asked : entry.detail().asked()) {
            var known = toAsk.stream()
                    .filter(one -> one.name().equals(asked.name()))
                    .findFirst();
            if (known.isPresent()) {
                given.put(known.get().said(), List.of(asked.said()));
                given.put(known.get().whyNot(), List.of(asked.whyNot()));
            } else if (++others <= OTHERS) {
                given.put(other(others, "name"), List.of(asked.name()));
                given.put(other(others, "as"), List.of(asked.as()));
                given.put(other(others, "said"), List.of(asked.said()));
            }
        }
        given.put("nobody-why", List.of(entry.detail().nobodyWhy()));
        given.put("decided-day", List.of("" + entry.decidedOn().getDayOfMonth()));
        given.put("decided-month", List.of("" + entry.decidedOn().getMonthValue()));
        given.put("decided-year", List.of("" + entry.decidedOn().getYear()));
        return new Answers(given);
    }

    /** By their key: those who must be asked, and those who were. */
    private Map<String, Consulted> asked(Answers answers) {
        var asked = new LinkedHashMap<String, Consulted>();
        for (var one : toAsk) {
            if (one.must() || answers.has(one.said())) {
                asked.put(
                        one.said(),
                        new Consulted(one.name(), one.as(), answers.one(one.said()), answers.one(one.whyNot())));
            }
        }
        for (var other = 1; other <= OTHERS; other++) {
            if (answers.has(other(other, "name"))) {
                asked.put(
                        other(other, "said"),
                        new Consulted(
                                answers.one(other(other, "name")),
                                answers.one(other(other, "as")),
                                answers.one(other(other, "said")),
                                ""));
            }
        }
        return asked;
    }

    private static String field(String place, Map<String, Consulted> asked) {
        if (place.startsWith("consulted/")) {
            return List.copyOf(asked.keySet()).get(Integer.parseInt(place.substring("consulted/".length())) - 1);
        }
        return place.equals("decided") ? "decided-day" : place;
    }
}
