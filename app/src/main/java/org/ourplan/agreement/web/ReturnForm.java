package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.access.SignedIn;
import org.ourplan.plan.Headings;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.ReturnReason;
import org.ourplan.platform.web.Answers;

/** What must be put right in a plan that is returned: up to three things, each with its place in the plan. */
final class ReturnForm {

    /** The fields of each thing; the second and third are folded until they are needed. */
    private static final List<String> FIELDS = List.of("reasons", "reasons-2", "reasons-3");

    private ReturnForm() {}

    static List<ReturnReason> read(PlanRecord plan, Answers answers, LocalDate today, SignedIn by) {
        var places = Headings.of(plan).stream().map(Headings.At::place).toList();
        var reasons = new ArrayList<ReturnReason>();
        for (var field : FIELDS) {
            if (answers.has(field)) {
                var place = answers.one(field + "-place");
                reasons.add(
                        new ReturnReason(places.contains(place) ? place : "", answers.one(field), by.name(), today));
            }
        }
        return reasons;
    }
}
