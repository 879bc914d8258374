package org.ourplan.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.pack.FormWording;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackLine;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.law.pack.WayOfPaying;
import org.ourplan.policy.LocalTarget;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The form of each kind of line. */
final class LineForms {

    private LineForms() {}

    static PartForm of(LineKind kind, String place) {
        var questions = new ArrayList<>(questions(kind));
        questions.add(Question.line(PackLine.WHERE, "Where does it come from?")
                .hint("The paragraph of the source, or your own decision. For example: rate card 2027-28, table 2"));
        questions.add(Question.line(PackLine.CITES, "Which paragraphs of the sources does it cite, if any?")
                .hint("Their ids, for example S001-L1. Leave it empty for a line of your own."));
        return PartForm.of(place, kind.words(), lead(kind), questions.toArray(Question[]::new));
    }

    private static String lead(LineKind kind) {
        return switch (kind) {
            case POLICY_LINE -> "A policy line asks people to think. It never applies by itself to anybody.";
            case LIMIT -> "An amount may ask people to look again. It may never refuse a budget.";
            case LEVEL -> "The highest level has no limits, so that somebody can agree any plan.";
            default -> "";
        };
    }

    private static List<Question> questions(LineKind kind) {
        return switch (kind) {
            case STATEMENT -> List.of(Question.line("title", "Title"), Question.words("words", "What does it say?"));
            case POLICY_LINE -> policyLine();
            case LEVEL -> level();
            case PRICE -> price();
            case LIMIT -> limit();
            case CHOICE -> choice();
            case TARGET -> target();
            case WAY -> way();
            case WORDING ->
                List.of(
                        Question.one(
                                "form",
                                "Which form?",
                                options(FormWording.values(), FormWording::stored, FormWording::words)),
                        Question.words("words", "What does it say?"));
        };
    }

    private static List<Question> policyLine() {
        var lines = Stream.concat(
                        Stream.of(options(PolicyLineKind.values(), PolicyLineKind::stored, PolicyLineKind::title)),
                        Stream.of(Question.option(PolicyLineKind.OWN, "A line of our own")))
                .toArray(Question.Option[]::new);
        return List.of(
                Question.one("line", "Which policy line is it?", lines)
                        .hint("For the first seven, the program shows what has to be known and what the plan says."),
                Question.line("title", "Title"),
                Question.words("words", "What are people asked to think about?"));
    }

    private static List<Question> level() {
        return List.of(
                Question.line("number", "Number, 1 for the lowest"),
                Question.line("who", "Who is it?").hint("As the role is called here: team manager, senior manager"),
                Question.line("weekly-under", "May agree plans that cost less than this a week, in pounds")
                        .hint("Leave it empty for no limit."),
                Question.line("once-up-to", "May agree up to this much paid once, in pounds")
                        .hint("Leave it empty for no limit."),
                Question.line(
                                "variance-under",
                                "May agree plans that differ from the indicative budget by less than this, percent")
                        .hint("Leave it empty for no limit."),
                Question.yesNo("high-risk", "May agree plans with high risk, or that are very complex?"),
                Question.yesNo("exceptions", "May agree exceptions to local policy?"));
    }

    private static List<Question> price() {
        return List.of(
                Question.line("name", "What is the price for?").hint("For example, home care"),
                Question.line("unit", "What is one of it?").hint("For example, hour, visit or session"),
                Question.line("pounds", "Price for one, in pounds and pence"),
                Question.line("on-cost", "Percentage to add for employing someone, if any"));
    }

    private static List<Question> limit() {
        return List.of(
                Question.line("care", "Which kind of care?").hint("For example, home care"),
                Question.line("weekly", "From which amount a week, in pounds?"),
                Question.one(
                        "refuses",
                        "What happens from that amount?",
                        Question.option("no", "People look again at this person’s options"),
                        Question.option("yes", "A budget above it is refused", "The law does not allow this.")));
    }

    private static List<Question> choice() {
        return List.of(
                Question.one(
                        "choice",
                        "Which choice?",
                        options(Switch.values(), Switch::key, which -> "The council " + which.words())),
                Question.line("value", "What has the council chosen?")
                        .hint(
                                "Yes or no, an amount in pounds, a percentage, a number, or a word, as the choice asks."));
    }

    private static List<Question> target() {
        return List.of(
                Question.one(
                        "target",
                        "Which target?",
                        options(LocalTarget.values(), LocalTarget::stored, LocalTarget::words)),
                Question.line("days", "Number of days"));
    }

    private static List<Question> way() {
        return List.of(
                Question.one(
                        "way", "Which way?", options(WayOfPaying.values(), WayOfPaying::stored, WayOfPaying::words)),
                Question.yesNo("usual", "Is it the usual way?"),
                Question.one(
                        "shops",
                        "Where may it be spent?",
                        Question.option("any", "With any provider that meets the need"),
                        Question.option("listed", "Only in shops on a list", "The law does not allow this.")));
    }

    private static <E> Question.Option[] options(
            E[] values, java.util.function.Function<E, String> stored, java.util.function.Function<E, String> words) {
        return Stream.of(values)
                .map(value -> Question.option(stored.apply(value), words.apply(value)))
                .toArray(Question.Option[]::new);
    }
}
