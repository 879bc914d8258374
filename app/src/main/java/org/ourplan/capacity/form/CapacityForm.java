package org.ourplan.capacity.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.capacity.CapacityAssessment;
import org.ourplan.law.capacity.Fluctuation;
import org.ourplan.law.capacity.FunctionalTest;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Words;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Looking at whether somebody can make one decision: what is asked, in the order of the Act (functional questions first). */
@Carries({"MCA-1", "MCA-2", "MCA-3", "MCA-7"})
public final class CapacityForm {

    private CapacityForm() {}

    /** The questions; of an entry that puts another right, also why. */
    public static PartForm form(String callThem, boolean corrects) {
        var questions = new ArrayList<Question>();
        if (corrects) {
            questions.add(words("correction", "What was wrong in the entry that this one puts right?")
                    .hint("The earlier entry stays to be read.")
                    .needed("Say what was wrong in the earlier entry"));
        }
        questions.addAll(decision(callThem));
        questions.add(heading(
                "Can they decide it?",
                "A decision that others find unwise does not show that somebody cannot decide. Keeping something in mind for a"
                        + " short time is enough."));
        for (var test : FunctionalTest.values()) {
            questions.add(one(
                    "able-" + Words.of(test),
                    "For this decision, can they: " + lower(test.plainTitle()) + "?",
                    option("yes", "Yes"),
                    option("no", "No").then(words("why-" + Words.of(test), "What shows this?"))));
        }
        questions.addAll(whereNot());
        return new PartForm(
                "capacity",
                "Can " + callThem + " make this decision?",
                "",
                "Everybody is presumed able to decide until it is shown that they are not. This is about one decision on one"
                        + " day, never about the person.",
                questions);
    }

    private static List<Question> decision(String callThem) {
        return List.of(
                line("decision", "Which one decision is this about?")
                        .hint("Such as: whether to accept help with washing. It says nothing about any other decision.")
                        .needed("Name the one decision this is about, such as: whether to accept help with washing"),
                one("matter", "What is it about?", Asking.options(Matter.values(), Matter::words))
                        .needed("Say what the decision is about"),
                words("doubt", "Why is there a doubt that they can make it?")
                        .hint("Never only because of their age, how they look, a condition or how they behave.")
                        .needed("Say why there is a doubt. Without one they decide, and nothing is assessed"),
                words("help", "What help did you give them to make it?")
                        .hint(
                                "One on each line. Such as: pictures, a second visit in the morning, their daughter explaining."),
                date("assessed", "On which day did you look at it with " + callThem + "?"),
                line("assessor", "Who looked at it, if that was not you?"));
    }

    private static List<Question> whereNot() {
        return List.of(
                heading(
                        "Only where one of those is no",
                        "First the four questions. Then whether the mind or brain is the reason."),
                ifYes(
                        "impairment",
                        "Is there an impairment of, or a disturbance in, how the mind or brain works?",
                        words("impairment-what", "What is it, and what shows it?"),
                        yesNo("because", "Is that why they cannot make this decision?"),
                        words("because-why", "How do you know?")),
                ifYes(
                        "comes-back",
                        "Are they likely to be able to make it at another time?",
                        words("comes-back-why", "When is that likely, and how do you know?"),
                        one(
                                "can-wait",
                                "Can the decision wait until then?",
                                option("yes", "Yes: nobody decides now, and we ask them again"),
                                option("no", "No: it is decided now, and looked at again")),
                        date("look-again", "On which day do we ask them again, or look at it again?")));
    }

    /** The questions of the two tests as the law reads them. */
    public static CapacityAssessment assessment(Answers answers) {
        var able = new EnumMap<FunctionalTest, Answer>(FunctionalTest.class);
        for (var test : FunctionalTest.values()) {
            able.put(test, Asking.yesNo(answers, "able-" + Words.of(test)));
        }
        return new CapacityAssessment(
                answers.one("decision"),
                answers.date("assessed").orElse(null),
                answers.one("help").lines().toList(),
                able,
                Asking.yesNo(answers, "impairment"),
                answers.chose("impairment", "yes") ? Asking.yesNo(answers, "because") : Answer.UNANSWERED);
    }

    /** Whether they may be able to later, as the law reads it; nothing of it counts for somebody who can decide. */
    public static Fluctuation fluctuation(Answers answers) {
        var comesBack = Asking.yesNo(answers, "comes-back");
        return new Fluctuation(
                comesBack,
                comesBack.isYes() ? Asking.yesNo(answers, "can-wait") : Answer.UNANSWERED,
                answers.date("assessed").orElse(null),
                comesBack.isYes() ? answers.date("look-again").orElse(null) : null);
    }

    /** What the decision is about. */
    public static Matter matter(Answers answers) {
        return Asking.chosen(answers, "matter", Matter.values(), Matter.CARE_AND_SUPPORT);
    }

    /** Everything that stops it from being kept: a finding of incapacity comes with what shows each part of it. */
    public static Problems problems(PartForm form, Answers answers, LocalDate today) {
        var problems = Asking.problems(form, answers);
        Asking.past(problems, answers, "assessed", "Enter the day on which you looked at it, such as 27 3 2027", today);
        switch (assessment(answers).result()) {
            case CapacityAssessment.NoFinding open -> Asking.add(problems, open.missing(), CapacityForm::field);
            case CapacityAssessment.LacksCapacity lacks -> {
                lacks.notAble().forEach(test -> shown(problems, answers, "why-" + Words.of(test)));
                shown(problems, answers, "impairment-what");
                shown(problems, answers, "because-why");
                Asking.add(problems, fluctuation(answers).findings(), CapacityForm::field);
                if (fluctuation(answers).comesBack().isYes()) {
                    shown(problems, answers, "comes-back-why");
                }
            }
            case CapacityAssessment.HasCapacity can -> {}
        }
        return problems;
    }

    private static void shown(Problems problems, Answers answers, String field) {
        problems.when(!answers.has(field), field, "Write what shows this");
    }

    private static String field(String place) {
        return switch (place) {
            case "date" -> "assessed-day";
            case "look-again" -> "look-again-day";
            case "nexus" -> "because";
            default -> place.replace("test/", "able-");
        };
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
