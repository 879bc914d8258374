package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.agreement.AgreementSoFar;
import org.ourplan.govuk.Select;
import org.ourplan.law.agreement.Activation;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Giving the copies: who is owed one, who has one, and the last step that makes the plan active. */
public record CopiesPage(String callThem, String owner, PlanRecord plan, AgreementSoFar soFar, Filled form)
        implements Page {

    @Override
    public String template() {
        return "agreement/copies";
    }

    /** Everybody owed a copy, and whether they have it, in a sentence each. */
    public List<String> owed() {
        var copies = soFar.copies(owner);
        return Activation.owed(copies).stream()
                .map(name -> copies.given().stream()
                        .filter(copy -> copy.to().equals(name))
                        .findFirst()
                        .map(copy ->
                                name + " has a copy: " + copy.format() + ", given on " + InWords.date(copy.on()) + ".")
                        .orElse(name + " has no copy yet."))
                .toList();
    }

    /** What stops the plan from becoming active, in sentences. */
    public List<String> inTheWay() {
        return Activation.check(soFar.copies(owner)).stream()
                .map(Finding::sentence)
                .toList();
    }

    /** The names to choose from. */
    public List<Select.Option> names() {
        return Stream.concat(
                        Stream.of(Select.Option.of("", "Choose a person")),
                        Activation.owed(soFar.copies(owner)).stream().map(name -> Select.Option.of(name, name)))
                .toList();
    }

    /** True when everybody has theirs and the last step may be taken. */
    public boolean ready() {
        return plan.state() == PlanState.COPY_GIVEN || plan.state() == PlanState.NOT_AGREED_COPY_GIVEN;
    }

    /** Today in the boxes of a date, and the format that the person needs. */
    static Filled today(LocalDate today, String format) {
        return Filled.with(Answers.of(
                "format",
                format,
                "on-day",
                String.valueOf(today.getDayOfMonth()),
                "on-month",
                String.valueOf(today.getMonthValue()),
                "on-year",
                String.valueOf(today.getYear())));
    }
}
