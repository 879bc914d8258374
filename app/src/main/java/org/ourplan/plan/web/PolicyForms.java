package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PolicyLineAsked;
import org.ourplan.plan.web.Ask.Pick;
import org.ourplan.platform.web.NotFound;

/** What people made of one policy line for this person: considered, applied or not, and why. */
final class PolicyForms {

    /** Back from a line to the page of all of them. */
    static final String PAGE = "policy-lines";

    private static final List<Pick> ANSWERS = List.of(
            new Pick("applied", "We applied it"),
            new Pick("not-applied", "We considered it and did not apply it"),
            new Pick("not-relevant", "It does not bear on this person’s plan"));

    private PolicyForms() {}

    @Carries("S001-50")
    static PartForm line(PlanRecord plan, String place) {
        var line = find(plan, place);
        var kind = line.kind();
        var asks = new ArrayList<Ask>();
        if (kind != null) {
            asks.add(Ask.heading("What has to be known", String.join(". ", kind.needs()) + "."));
            asks.add(Ask.heading("What the plan says", said(PolicyLineFacts.of(plan, kind))));
        }
        asks.add(Ask.oneOf(
                "made-of-it",
                "What did you make of it, with " + plan.personName() + "?",
                "It is something to think about, never a rule. Cost only decides between options that meet the need.",
                ANSWERS.stream()));
        asks.add(Ask.words("reason", "Why, for this person?", ""));
        return PartForm.of("/" + PAGE, line.title(), line.words(), asks.toArray(Ask[]::new));
    }

    private static String said(List<String> facts) {
        return facts.isEmpty() ? "Nothing that it bears on yet." : String.join(" ", facts);
    }

    static PolicyLineAsked find(PlanRecord plan, String place) {
        return plan.policy().lines().stream()
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The answer in words; empty where nobody has said yet. */
    static String answer(String given) {
        return Stream.of(ANSWERS.toArray(Pick[]::new))
                .filter(pick -> pick.value().equals(given))
                .map(Pick::words)
                .findFirst()
                .orElse("");
    }
}
