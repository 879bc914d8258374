package org.ourplan.invitation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.InvitedAs;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * What is asked before somebody is invited: how it is known that it is them, and what was seen of their right to act.
 *
 * @param name who is invited
 * @param born their date of birth where their own record has it; nothing where it is asked
 */
record InviteForm(
        InvitedAs as,
        String name,
        String callThem,
        @Nullable LocalDate born) {

    PartForm form() {
        var questions = new ArrayList<Question>();
        if (born == null) {
            questions.add(Question.date("born", "Their date of birth")
                    .hint("They type it with the code. For example, 27 3 1947."));
        }
        questions.add(Question.one(
                        "identity",
                        "How do you know that this is " + name + "?",
                        Question.option("known", "I have met them and know them"),
                        Question.option("document", "I saw something that says who they are")
                                .then(Question.line("identity-document", "What did you see?")),
                        Question.option("other", "In another way").then(Question.words("identity-other", "How?")))
                .needed("Say how you know that it is them"));
        questions.add(Question.date("identity-on", "On which day did you make sure?"));
        if (as.actsFor()) {
            questions.addAll(authority());
        }
        return new PartForm("invite", title(), "", lead(), questions);
    }

    private List<Question> authority() {
        var questions = new ArrayList<Question>();
        questions.add(Question.heading(
                "Their right to act for " + callThem,
                "Nobody acts for somebody before this was seen (Mental Capacity Act 2005 ss 9 to 11, 16, 19)."));
        if (isAttorney()) {
            questions.add(
                    Question.yesNo("registered", "Is the power registered with the Office of the Public Guardian?")
                            .needed("Say whether the power is registered"));
        }
        if (as == InvitedAs.DEPUTY) {
            questions.add(Question.several(
                    "covers",
                    "What does the order cover?",
                    List.of(
                            Question.option("care", "Care and where to live"),
                            Question.option("money", "Property and money"))));
        }
        questions.add(Question.words("authority", "What did you see?")
                .hint("You must have seen " + as.authority() + ". Say its number or date, and any limits in it.")
                .needed("Say what you saw: " + as.authority()));
        questions.add(Question.date("authority-on", "On which day did you see it?"));
        questions.add(Question.date("until", "Is there a last day on which they act?")
                .hint("After that day nothing opens for them. Leave it empty where there is none."));
        return questions;
    }

    private boolean isAttorney() {
        return as == InvitedAs.ATTORNEY_HEALTH_AND_WELFARE || as == InvitedAs.ATTORNEY_PROPERTY_AND_FINANCE;
    }

    private String title() {
        return as == InvitedAs.PERSON ? "Invite " + name : "Invite " + name + " as " + as.words();
    }

    private String lead() {
        return "You get a letter with a code that works once. No email is needed."
                + (as.ownPlace()
                        ? " They come to their own page." + checkBirth()
                        : " They see only: "
                                + String.join(
                                        ", ",
                                        as.most().stream()
                                                .sorted()
                                                .map(HelpPart::words)
                                                .toList())
                                + (as == InvitedAs.DEPUTY ? "; of these, what the order covers." : "."));
    }

    private String checkBirth() {
        return born == null
                ? ""
                : " They type their date of birth with it. The record says " + InWords.date(born)
                        + ": check it with them.";
    }

    Problems problems(Answers answers, LocalDate today) {
        var problems = form().problems(answers);
        day(problems, answers, "identity-on", "Enter the day on which you made sure", today);
        if (born == null) {
            day(problems, answers, "born", "Enter their date of birth, such as 27 3 1947", today);
        }
        problems.when(
                answers.chose("identity", "document") && !answers.has("identity-document"),
                "identity-document",
                "Say what you saw");
        problems.when(
                answers.chose("identity", "other") && !answers.has("identity-other"),
                "identity-other",
                "Say how you know that it is them");
        if (as.actsFor()) {
            day(problems, answers, "authority-on", "Enter the day on which you saw it", today);
            problems.when(
                    answers.date("until").filter(today::isAfter).isPresent(),
                    "until-day",
                    "The last day cannot be before today");
            problems.when(
                    isAttorney() && answers.chose("registered", "no"),
                    "registered",
                    "A power cannot be used before it is registered (Mental Capacity Act 2005 s9(2)(b)). Invite them when it is");
            problems.when(
                    as == InvitedAs.DEPUTY && answers.all("covers").isEmpty(), "covers", "Say what the order covers");
        }
        return problems;
    }

    private static void day(Problems problems, Answers answers, String field, String missing, LocalDate today) {
        problems.when(answers.date(field).isEmpty(), field + "-day", missing)
                .when(
                        answers.date(field).filter(today::isBefore).isPresent(),
                        field + "-day",
                        "This day cannot be after today");
    }

    /** How it was made sure, in words that are kept. */
    static String identity(Answers answers) {
        return switch (answers.one("identity")) {
            case "known" -> "I have met them and know them";
            case "document" -> "I saw: " + answers.one("identity-document");
            default -> answers.one("identity-other");
        };
    }

    /** What they may see and do: all that their standing gives; of a deputy, what the order covers. */
    Set<HelpPart> parts(Answers answers) {
        if (as != InvitedAs.DEPUTY) {
            return as.most();
        }
        var parts = EnumSet.noneOf(HelpPart.class);
        if (answers.chose("covers", "care")) {
            parts.addAll(InvitedAs.ATTORNEY_HEALTH_AND_WELFARE.most());
        }
        if (answers.chose("covers", "money")) {
            parts.addAll(InvitedAs.ATTORNEY_PROPERTY_AND_FINANCE.most());
        }
        return parts;
    }
}
