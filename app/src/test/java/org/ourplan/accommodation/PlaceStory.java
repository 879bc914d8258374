package org.ourplan.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A made-up person whose plan says a care home at 700 pounds a week, and the places looked at for them. */
final class PlaceStory {

    final PlanStory plan;
    private final Staff staff;
    private final int port;
    private final Accommodation accommodation;

    PlaceStory(Plans plans, Staff staff, DSLContext database, int port, Accommodation accommodation) {
        this.plan = new PlanStory(plans, staff, database, port, "700.00", "700.00");
        this.staff = staff;
        this.port = port;
        this.accommodation = accommodation;
        var line = plan.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow();
        plan.writing(line.place(), "place-type", "CARE_HOME", "way", "ACCOMMODATION", "other-duty", "NONE");
    }

    String at(String page) {
        return plan.at("/places" + page);
    }

    Browserless worker() {
        return plan.worker();
    }

    Browserless finance() {
        return new Browserless(port)
                .with(staff.hire("Fay Finance (fictional)", plan.team(), Role.FINANCE_OFFICER)
                        .secret());
    }

    ChoiceInPlan choice() {
        return accommodation.in(plan.read());
    }

    /** A place that would do, can be had and agrees to the terms, with these answers over those. */
    PlaceLookedAt named(String name, String weekly, String... over) {
        var fields = new ArrayList<String>(List.of(
                "name",
                name,
                "type",
                "CARE_HOME",
                "where",
                "Westmere",
                "england",
                "yes",
                "chosen",
                "person",
                "wish",
                "It is near my sister",
                "weekly",
                weekly,
                "suitable",
                "yes",
                "suits",
                "On the ground floor",
                "available",
                "yes",
                "terms",
                "yes",
                "section117",
                "no"));
        for (var at = 0; at < over.length; at += 2) {
            fields.set(fields.indexOf(over[at]) + 1, over[at + 1]);
        }
        var form = worker().get(at("/new"))
                .page()
                .select("form[method=post][action*=/places/]")
                .attr("action");
        var shown = worker().post(at("/new"), form, java.util.Map.of(), fields.toArray(String[]::new));
        assertThat(shown.path()).as(shown.page().text()).endsWith("/places");
        return choice().place(UUID.fromString(form.substring(form.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    /** The form of an agreement, whole, with these answers over those. */
    Browserless.Shown toppedUp(PlaceLookedAt place, String... over) {
        var from = LocalDate.now().plusDays(3);
        var review = from.plusMonths(11);
        var fields = new ArrayList<String>(List.of(
                "who",
                "THIRD_PARTY",
                "payer",
                "Rita Made-up",
                "relation",
                "daughter",
                "willing",
                "yes",
                "affordability",
                "Her payslips of three months",
                "additional",
                "85.00",
                "frequency",
                "every 4 weeks",
                "paid-to",
                "the council",
                "if-it-stops",
                "We look for a place within the budget",
                "if-prices-rise",
                "We talk first",
                "if-means-change",
                "She tells us",
                "how-it-ends",
                "With four weeks’ notice",
                "from-day",
                String.valueOf(from.getDayOfMonth()),
                "from-month",
                String.valueOf(from.getMonthValue()),
                "from-year",
                String.valueOf(from.getYear()),
                "review-day",
                String.valueOf(review.getDayOfMonth()),
                "review-month",
                String.valueOf(review.getMonthValue()),
                "review-year",
                String.valueOf(review.getYear())));
        for (var at = 0; at < over.length; at += 2) {
            fields.set(fields.indexOf(over[at]) + 1, over[at + 1]);
        }
        var address = at("/" + place.id() + "/top-up");
        return finance().submit(address, address, fields.toArray(String[]::new));
    }

    /** Refused with these reasons. */
    Browserless.Shown refused(PlaceLookedAt place, String reasons, String... more) {
        var fields = new ArrayList<String>(List.of("reasons", reasons, "how", "in hand", "format", "ordinary print"));
        fields.addAll(List.of(more));
        var address = at("/" + place.id() + "/refuse");
        return worker().submit(address, address, fields.toArray(String[]::new));
    }
}
