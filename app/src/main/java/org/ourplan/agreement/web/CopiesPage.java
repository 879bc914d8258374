package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.agreement.AgreementSoFar;
import org.ourplan.agreement.EntryKind;
import org.ourplan.law.agreement.Activation;
import org.ourplan.law.agreement.Copies;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Where the copies are: the one thing to do next, and who has theirs.
 *
 * @param waits what keeps the plan from beginning today although everybody has their copy
 */
public record CopiesPage(String callThem, String owner, PlanRecord plan, AgreementSoFar soFar, List<Finding> waits)
        implements Page {

    /** What is to do next. */
    public enum Next {
        MAKE,
        GIVE,
        WAIT,
        ACTIVATE,
        NOTHING
    }

    @Override
    public String template() {
        return "agreement/copies";
    }

    /** The one thing to do next. */
    public Next next() {
        if (plan.state().inForce()) {
            return Next.NOTHING;
        }
        if (soFar.last(EntryKind.DOCUMENTS_MADE).isEmpty()) {
            return Next.MAKE;
        }
        if (plan.state() == PlanState.COPY_GIVEN || plan.state() == PlanState.NOT_AGREED_COPY_GIVEN) {
            return waits.isEmpty() ? Next.ACTIVATE : Next.WAIT;
        }
        return Next.GIVE;
    }

    /** Who is given a copy next, by name: the person first. */
    public String nextTo() {
        return Activation.owed(copies()).stream()
                .filter(this::waits)
                .findFirst()
                .orElse(owner);
    }

    /** Somebody owed a copy, and whether they have it. */
    public record Owed(String name, boolean waits, String has, String link) {}

    /** Everybody owed a copy, the person first. */
    public List<Owed> owed() {
        return Activation.owed(copies()).stream()
                .map(name -> new Owed(name, waits(name), has(name), GivePage.address(plan, name)))
                .toList();
    }

    private boolean waits(String name) {
        return copies().given().stream().noneMatch(copy -> copy.to().equals(name));
    }

    private String has(String name) {
        return copies().given().stream()
                .filter(copy -> copy.to().equals(name))
                .findFirst()
                .map(copy -> "Has a copy: " + copy.format() + ", given on " + InWords.date(copy.on()))
                .orElse("No copy yet");
    }

    private Copies copies() {
        return soFar.copies(owner);
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
