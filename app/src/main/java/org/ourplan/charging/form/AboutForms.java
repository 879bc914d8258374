package org.ourplan.charging.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.money;
import static org.ourplan.writing.Question.number;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** About the person, whom they live with, what they do not want to tell, and the care itself. */
final class AboutForms {

    private final Voice voice;

    AboutForms(Voice voice) {
        this.voice = voice;
    }

    private Question ask(Question question) {
        return new Question(
                question.name(),
                voice.say(question.words()),
                voice.say(question.hint()),
                question.kind(),
                question.needed(),
                question.choices());
    }

    PartForm about() {
        var questions = new ArrayList<Question>();
        questions.add(ask(date("born", "{Your} date of birth")));
        questions.add(ask(yesNo("pension-age", "{Have you} reached State Pension age?")));
        questions.add(one(
                "where",
                "Where is the care given?",
                option("home", "At home", "Or in supported living, shared lives, a day centre or with family")
                        .then(ask(yesNo("night", "Does the council pay for care at night?"))),
                option("care-home-while", "In a care home for a while", "With a plan to go home again")
                        .then(
                                number("nights", "How many nights are planned?"),
                                ask(yesNo("return", "Will {you} go back to {your} own home?"))),
                option("care-home", "In a care home for good", "The plan says so")
                        .then(date("since", "The day of moving in for good"))));
        if (!voice.own()) {
            questions.add(yesNo("carer", "Is this about support for them as somebody’s carer?"));
        }
        return new PartForm(
                "about",
                voice.own() ? "About you" : "About them",
                "",
                "Where care is given decides the rules.",
                questions);
    }

    PartForm household() {
        return PartForm.of(
                "household",
                voice.say("Who {you} live with"),
                voice.say(
                        "We never ask about a partner’s money. Whether there is a partner decides how much {you} must be"
                                + " left with."),
                ask(ifYes(
                        "partner",
                        "{Do you} live with a husband, wife, civil partner or partner?",
                        yesNo("partner-pension-age", "Has the partner reached State Pension age?"),
                        yesNo(
                                "partner-disability",
                                "Does the partner get Attendance Allowance, DLA or PIP, or are they registered blind?"),
                        yesNo(
                                "partner-enhanced",
                                "Does the partner get the highest rate of DLA care or enhanced PIP daily living?"))),
                ask(number("children", "How many children do {you} look after who live with {them}?")
                        .hint("Enter 0 if there are none.")),
                ask(yesNo(
                        "carer-premium",
                        "{Are you} a carer who gets Carer’s Allowance, or could if another benefit did"
                                + " not stop it?")),
                ask(yesNo("blind", "{Are you} registered blind?")),
                ask(yesNo(
                        "support-group",
                        "{Are you} in the ESA support group, or has Universal Credit said that {you}"
                                + " cannot look for work?")));
    }

    /** What somebody does not want to tell is their choice; what follows from it is said at once. */
    PartForm notTold() {
        return PartForm.of(
                "not-told",
                voice.say("What {you} do not want to tell us"),
                voice.say(
                        "{You} do not have to tell us about {your} money. Without it we may have to ask {them} for the full"
                                + " cost of the care."),
                one(
                        "tell",
                        voice.say("{Do you} want to tell us about {your} money?"),
                        option("all", "Yes, everything that is asked here"),
                        option("not", "No, or not everything")
                                .then(ask(words("why", "What would {you} rather not tell, and why?")
                                        .hint("{You} can leave this empty.")))));
    }

    /** How the money is looked at: the officer's decision (regs 9 and 10). */
    PartForm route() {
        return PartForm.of(
                "route",
                "How we look at their money",
                "A full look is usual. The others need evidence, consent, or everything tried first.",
                one(
                        "route",
                        "Which is it?",
                        option("full", "A full assessment"),
                        option(
                                        "light-below",
                                        "A light touch: treated as below the limit",
                                        "With their consent, on evidence that satisfies the council")
                                .then(money("charge", "A small charge a week, if one is made")),
                        option(
                                "light-above",
                                "A light touch: treated as above the limit",
                                "With their consent. They pay the full cost"),
                        option(
                                        "refused",
                                        "They refused, or it cannot be done without them",
                                        "They pay the full cost. First offer help: an advocate, another language, more time")
                                .then(words("attempts", "What was tried, and what help was offered?"))),
                yesNo("consent", "For a light touch: do they agree to it?"),
                words("evidence", "For a light touch: what shows it?")
                        .hint("For example, a benefit that shows they cannot pay, or large savings they told us of."));
    }

    /** What the care costs, from the plan or the placement: for the officer. */
    PartForm care() {
        return new PartForm(
                "care",
                "What the care costs",
                "",
                "Leave the cost empty where it is not known yet: the result is then the most they can be asked to pay.",
                List.of(
                        money("cost", "What the care costs the council a week")
                                .hint("In a care home, the whole fee a week."),
                        one(
                                "free",
                                "Must all of it be free?",
                                option("no", "No"),
                                option("after-care", "Yes: after-care (Mental Health Act section 117)"),
                                option("reablement", "Yes: help to get back on their feet, in its first six weeks"),
                                option("equipment", "Yes: equipment or a small change to the home"),
                                option("cjd", "Yes: they have Creutzfeldt-Jakob disease"),
                                option("nhs", "Yes: the NHS must provide it"),
                                option("not-charged", "Yes: the council has chosen not to charge for it")),
                        money("free-part", "If a part of it must be free: how much of the cost a week"),
                        one(
                                "nursing",
                                "NHS-funded nursing care in the care home",
                                option("none", "None"),
                                option("standard", "The standard rate"),
                                option("higher", "The higher rate")),
                        money("personal-budget", "In a care home: what a place that meets the needs costs a week")
                                .hint("The personal budget for the placement, where a dearer place was chosen."),
                        money("top-up", "In a care home: what somebody else pays on top a week"),
                        money("keeps-more", "In a care home: what they may keep a week above the allowance"),
                        words("keeps-more-why", "Why they may keep more")));
    }
}
