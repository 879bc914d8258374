package org.ourplan.charging.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.money;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.Treatment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Income, savings and property: first which there are, then each by itself, asked no more than its kind needs. */
final class MoneyForms {

    private final Voice voice;
    private final boolean careHome;

    MoneyForms(Voice voice, boolean careHome) {
        this.voice = voice;
        this.careHome = careHome;
    }

    PartForm income() {
        return PartForm.of(
                "income",
                voice.say("{Your} income"),
                voice.say("Only {your} own. Income {you} share with a partner counts by {your} part."),
                several("kinds", voice.say("Which of these {do you} get?"), Kinds.commonIncome())
                        .hint(
                                "Tick every one. You say how much on the next pages. Anything else is added after these."));
    }

    PartForm oneIncome(IncomeKind kind) {
        return new PartForm("income/" + kind.name(), Kinds.name(kind), "", "", questions(kind, kind.treatment()));
    }

    PartForm moreIncome(String place) {
        var questions = new ArrayList<Question>();
        questions.add(list("kind", "What is it?", Kinds.everyIncome()));
        questions.add(line("label", voice.say("{Your} own word for it, if you like")));
        questions.addAll(amount());
        questions.add(money("tax", "Income tax taken from it, for the same time"));
        questions.add(joint());
        questions.add(date("until", "If it will stop: the last day it is paid"));
        return new PartForm(place, "Another income", "", "", questions);
    }

    private List<Question> questions(IncomeKind kind, Treatment treatment) {
        var questions = new ArrayList<>(amount());
        switch (treatment) {
            case PENSION -> {
                questions.add(money("tax", "Income tax taken from it, for the same time"));
                if (careHome) {
                    questions.addAll(passedOn());
                }
            }
            case DISABILITY_BENEFIT -> {
                questions.add(rate(kind));
                if (careHome) {
                    questions.add(date("until", "If it will stop: the last day it is paid")
                            .hint("It usually stops after four weeks of a stay that the council pays for."));
                }
            }
            case SAVINGS_CREDIT -> {
                questions.add(money("qualifying", "The income it was worked out from, a week, if you know it"));
                questions.add(
                        yesNo("before-2016", voice.say("{Have you} reached State Pension age before 6 April 2016?")));
            }
            case AFTER_COSTS -> {
                questions.add(money("costs", "What it costs to get it, for the same time")
                        .hint("Such as repairs or an agent."));
                questions.add(joint());
            }
            default -> questions.add(joint());
        }
        return questions;
    }

    private static List<Question> amount() {
        return List.of(
                money("amount", "How much is it?").hint("Before anything is taken off. Enter 0 if it is nothing."),
                every());
    }

    static Question every() {
        return one(
                "every",
                "How often?",
                option("week", "Each week"),
                option("fortnight", "Each two weeks"),
                option("four-weeks", "Each four weeks"),
                option("month", "Each month"),
                option("quarter", "Each three months"),
                option("year", "Each year"));
    }

    private static Question rate(IncomeKind kind) {
        var rates = switch (kind) {
            case ATTENDANCE_ALLOWANCE -> List.of(BenefitRate.LOWER, BenefitRate.HIGHER);
            case DLA_CARE -> List.of(BenefitRate.LOWEST, BenefitRate.MIDDLE, BenefitRate.HIGHEST);
            default -> List.of(BenefitRate.STANDARD, BenefitRate.ENHANCED);
        };
        return one(
                "rate",
                "At which rate?",
                rates.stream()
                        .map(rate ->
                                option(rate.name(), "The " + rate.name().toLowerCase(java.util.Locale.UK) + " rate"))
                        .toArray(Question.Option[]::new));
    }

    private List<Question> passedOn() {
        return List.of(
                money("passed", voice.say("How much of it {do you} pass to a husband, wife or civil partner?"))
                        .hint(
                                "Half of a pension is left out where at least half is passed on. A joint account is enough."),
                yesNo("married", "Is that a husband, wife or civil partner?"),
                yesNo("elsewhere", "Do they live somewhere else, not in the same care home?"));
    }

    /** Something owned together must say whose which part is. */
    private Question joint() {
        return ifYes(
                "joint",
                voice.say("Does somebody else own a part of it?"),
                line("share", voice.say("{Your} part, in percent")).hint("50 for a half, or 1/3 for a third"),
                line("others", "The parts of the others together, in percent"));
    }

    PartForm capital() {
        return PartForm.of(
                "capital",
                voice.say("{Your} savings and property"),
                voice.say("Only {your} own, and {your} part of what {you} own with somebody else."),
                several("kinds", voice.say("Which of these {do you} have?"), Kinds.capital(voice))
                        .hint("Tick every one. You say how much on the next pages."));
    }

    PartForm oneCapital(CapitalKind kind) {
        var questions = new ArrayList<Question>();
        questions.add(value(kind));
        questions.addAll(about(kind));
        return new PartForm("capital/" + kind.name(), Kinds.name(kind, voice), "", "", questions);
    }

    PartForm moreCapital(String place) {
        var questions = new ArrayList<Question>();
        questions.add(list("kind", "What is it?", Kinds.everyCapital(voice)));
        questions.add(line("label", voice.say("{Your} own word for it, if you like")));
        questions.add(value(CapitalKind.OTHER));
        questions.addAll(about(CapitalKind.OTHER));
        return new PartForm(place, "More savings or property", "", "", questions);
    }

    private static Question value(CapitalKind kind) {
        return kind.isProperty()
                ? money("value", "What would it sell for?")
                        .hint("The whole of it. We take off a tenth for what selling costs.")
                : money("value", "How much is it?").hint("The whole of it today. Enter 0 if it is nothing.");
    }

    private List<Question> about(CapitalKind kind) {
        var questions = new ArrayList<Question>();
        if (kind.isProperty()) {
            questions.add(money("debt", "What is still owed on it, such as a mortgage?"));
        }
        questions.add(joint());
        if (kind == CapitalKind.MAIN_HOME && careHome) {
            questions.add(livesThere());
            questions.add(yesNo("aged-or-ill", "If a relative lives there: are they 60 or over, or disabled?"));
            questions.add(yesNo(
                    "since-before", "If somebody lives there: was it their home before the move to the care home?"));
        } else if (kind != CapitalKind.MAIN_HOME && !voice.own()) {
            questions.add(
                    list("left-out", "Is there a reason in the rules to leave it out?", Kinds.reasonsToLeaveOut()));
            questions.add(date("from", "If so: the first day"));
        }
        if (kind.isProperty() && !voice.own()) {
            questions.add(money("own-interest", "If their own part alone was valued: what it would fetch"));
        }
        if (!voice.own()) {
            questions.add(words("decision", "Reasons, where this needs a decision")
                    .hint("Such as leaving a home out for somebody who moved in later."));
        }
        return questions;
    }

    private Question livesThere() {
        return one(
                "lives-there",
                "Who lives in it now?",
                option("nobody", "Nobody"),
                option("partner", voice.say("{Your} husband, wife, civil partner or partner")),
                option("child", "A child under 18"),
                option("relative", "A relative"),
                option("former-partner", "A former partner who brings up a child alone"),
                option("estranged", "A husband, wife or partner, and we have parted"),
                option("somebody-else", "Somebody else"));
    }

    PartForm givenAway(String place) {
        return PartForm.of(
                place,
                "Money or property given away",
                "It counts as still theirs only where both answers are yes. There is no time limit either way. Paying a debt,"
                        + " ordinary spending and a home bought long ago do not count.",
                line("label", "What was given away, and to whom?"),
                money("value", "What was it worth?"),
                yesNo("avoiding", "Was paying less for care a significant reason for giving it away?"),
                words("avoiding-why", "What shows that?"),
                yesNo("expect", "Could they expect, at that time, to need care and to pay for it?"),
                words("expect-why", "What shows that?"));
    }
}
