package org.ourplan.charging.form;

import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.money;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The costs of the home, and the extra costs of disability item by item with a reason each. */
final class CostForms {

    private final Voice voice;

    CostForms(Voice voice) {
        this.voice = voice;
    }

    PartForm homeCosts() {
        return PartForm.of(
                "home-costs",
                voice.say("What {your} home costs"),
                voice.say("Only what is {yours} to pay, for the home {you} live in."),
                several("kinds", voice.say("Which of these {do you} pay?"), Kinds.homeCosts())
                        .hint("Tick every one. You say how much on the next pages."));
    }

    /** A cost of the home of any kind, on paper. */
    PartForm anyHomeCost() {
        var questions = new ArrayList<Question>(List.of(line("label", "What is it for?")));
        questions.addAll(oneHomeCost(HomeCost.Kind.OTHER).questions());
        return new PartForm("", "", "", "", questions);
    }

    PartForm oneHomeCost(HomeCost.Kind kind) {
        var questions = new ArrayList<Question>(List.of(
                money("amount", "How much is it?").hint("Before any help towards it. Enter 0 if it is nothing."),
                MoneyForms.every(),
                money("help", "Help towards it, for the same time")
                        .hint("Such as Housing Benefit, Universal Credit for rent, or Council Tax Reduction."),
                yesNo("own", voice.say("Must {you} pay it, rather than somebody else?")),
                ifYes(
                        "joint",
                        "Does somebody else pay a part of it?",
                        line("share", voice.say("{Your} part, in percent")).hint("50 for a half, or 1/3 for a third"),
                        line("others", "The parts of the others together, in percent"))));
        if (!voice.own() && (kind == HomeCost.Kind.BOARD || kind == HomeCost.Kind.OTHER)) {
            questions.add(words("decision", "Why it is taken off")
                    .hint("The rules do not name this cost: without reasons it is not taken off."));
        }
        return new PartForm("home-costs/" + kind.name(), Kinds.name(kind), "", "", questions);
    }

    PartForm disability(String place) {
        var questions = new ArrayList<Question>(List.of(
                line("label", "What is it for?").hint("Such as extra heating, laundry, special food, or a gardener."),
                money("amount", "How much is it?").hint("The extra cost, not the whole bill."),
                MoneyForms.every(),
                words("needed", voice.say("Why {do you} need it because of {your} disability or health?"))
                        .hint("Your own words are enough. We ask for proof only where we need it.")));
        if (!voice.own()) {
            questions.add(Question.heading("What we decide", "Each cost by itself, with a reason they can read."));
            questions.add(one(
                    "decided",
                    "Is it taken off?",
                    option("all", "All of it"),
                    option("part", "A part of it").then(money("allowed-amount", "How much, for the same time")),
                    option("none", "Nothing")));
            questions.add(
                    words("reason", "Why?").hint("That it is a choice, or can be cheaper, is not enough by itself."));
            questions.add(line("cheaper", "If there is a cheaper way that would do as well: which?"));
        }
        return new PartForm(place, "An extra cost of disability", "", "", questions);
    }
}
