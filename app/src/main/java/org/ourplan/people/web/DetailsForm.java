package org.ourplan.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.NewPerson;
import org.ourplan.people.decide.Postcode;
import org.ourplan.platform.decide.NhsNumber;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Visible;

/** Reads the form of a person's details: what is wrong, in words, and the person it tells of. */
final class DetailsForm {

    /** Each field with its label, in the order of the form. */
    static final Map<String, String> LABELS = labels();

    private static final LocalDate LONG_AGO = LocalDate.of(1890, 1, 1);

    private final Answers answers;
    private final LocalDate today;
    private final Problems problems = new Problems();

    DetailsForm(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** What is wrong, in the order of the page; nothing when the person can be saved. */
    Problems check() {
        names();
        birth();
        if (NhsNumber.read(answers.one("nhs-number")) instanceof NhsNumber.Wrong wrong) {
            problems.add("nhs-number", wrong.howToPutItRight());
        }
        var postcode = answers.one("postcode");
        problems.when(
                !postcode.isEmpty() && Postcode.read(postcode).isEmpty(),
                "postcode",
                "Enter a full postcode, like WM1 1AA, or leave it empty if there is no fixed address");
        var email = answers.one("email");
        problems.when(
                !email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                "email",
                "Enter an email address in the usual form, like name@example.com");
        var phone = answers.one("phone");
        problems.when(
                !phone.isEmpty() && phone.chars().filter(Character::isDigit).count() < 5,
                "phone",
                "Enter a phone number, like 01632 960001. Other words can go under how they communicate");
        return problems;
    }

    /** The person the answers tell of; only when {@link #check} found nothing wrong. */
    @Carries("CON-8")
    NewPerson person() {
        return new NewPerson(
                answers.one("given-name"),
                answers.one("family-name"),
                answers.one("preferred-name"),
                answers.one("title"),
                answers.one("pronouns"),
                lines("former-names"),
                born(),
                NhsNumber.read(answers.one("nhs-number")) instanceof NhsNumber.Good good ? good.digits() : null,
                answers.one("address"),
                Postcode.read(answers.one("postcode")).orElse(""),
                answers.has("settled") ? answers.one("settled") : "unknown",
                answers.one("phone"),
                answers.one("email"),
                together("needs"),
                together("formats"),
                answers.has("cared-for") ? answers.one("cared-for") : "not-asked",
                false);
    }

    /** True when the date of birth is a guess. */
    boolean birthIsEstimate() {
        return answers.chose("birth", "estimate");
    }

    private void names() {
        var typed = !answers.typed("given-name").isBlank()
                || !answers.typed("family-name").isBlank();
        var seen = answers.has("given-name") || answers.has("family-name");
        problems.when(
                !seen && typed,
                "given-name",
                "The name typed has only characters that cannot be seen. Type it again, or write “Not known”");
        problems.when(
                !seen, "given-name", "Enter a name. If they use only one, enter it here and leave the other empty");
        for (var field : List.of("given-name", "family-name", "preferred-name", "title", "pronouns")) {
            problems.when(
                    answers.one(field).length() > 1000,
                    field,
                    LABELS.get(field) + " is very long. Enter the name itself here; put the rest under other names");
        }
    }

    private void birth() {
        var given = answers.hasDate("born");
        if (answers.chose("birth", "not-known")) {
            problems.when(given, "born-day", "Say that the date of birth is known, or clear the date");
            return;
        }
        var date = answers.date("born");
        if (given && date.isEmpty()) {
            problems.add("born-day", "Date of birth must be a real date, like 27 3 1947");
        } else if (given) {
            problems.when(date.get().isAfter(today), "born-day", "Date of birth must be in the past");
            problems.when(
                    date.get().isBefore(LONG_AGO),
                    "born-day",
                    "Check the year of birth: nobody alive was born before 1890");
        } else {
            problems.add("born-day", "Enter the date of birth, or say that it is not known");
        }
    }

    private @Nullable LocalDate born() {
        return answers.chose("birth", "not-known") ? null : answers.date("born").orElse(null);
    }

    private List<String> together(String field) {
        var all = new ArrayList<>(answers.all(field));
        all.addAll(lines("other-" + field));
        return all;
    }

    private List<String> lines(String field) {
        return Stream.of(answers.one(field).split("\n"))
                .map(Visible::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("title", "Title");
        labels.put("given-name", "First name");
        labels.put("family-name", "Family name");
        labels.put("preferred-name", "Name they like to be called by");
        labels.put("pronouns", "Pronouns");
        labels.put("former-names", "Other and former names");
        labels.put("birth", "How sure the date of birth is");
        labels.put("born-day", "Day of birth");
        labels.put("born-month", "Month of birth");
        labels.put("born-year", "Year of birth");
        labels.put("nhs-number", "NHS number");
        labels.put("address", "Address");
        labels.put("postcode", "Postcode");
        labels.put("settled", "Where they ordinarily live");
        labels.put("phone", "Phone");
        labels.put("email", "Email");
        labels.put("needs", "How they communicate");
        labels.put("other-needs", "How they communicate, in their own words");
        labels.put("formats", "How they need written information");
        labels.put("other-formats", "Other ways they need written information");
        labels.put("cared-for", "Whether anyone cares for them unpaid");
        return java.util.Collections.unmodifiableMap(labels);
    }
}
