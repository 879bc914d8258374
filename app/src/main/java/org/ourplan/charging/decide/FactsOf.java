package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FactsBuilder;
import org.ourplan.law.charging.assessment.Household;
import org.ourplan.law.charging.assessment.Person;
import org.ourplan.law.charging.assessment.Premiums;
import org.ourplan.law.charging.assessment.Route;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.platform.decide.Recorded;

/** The facts that the law works with, from the answers of one financial assessment. */
public final class FactsOf {

    /** Where a look at both of a couple is kept: what it adds, and nothing of the partner's. */
    public static final String COUPLE = "couple";

    private final Reading about;
    private final FiguresOn figures;
    private final boolean monthByDays;

    private FactsOf(Recorded recorded, FiguresOn figures, boolean monthByDays) {
        this.about = Reading.of(recorded, "about");
        this.figures = figures;
        this.monthByDays = monthByDays;
    }

    /**
     * Reads every answer. The same answers with another day's figures give the facts of that day.
     *
     * @param recorded the answers by place and field, as they were given
     * @param figures the figures of the day that is assessed
     * @param monthByDays whether the council makes a month weekly by the days of a year (local choice {@code month_rule})
     */
    public static FactsGiven of(Recorded recorded, FiguresOn figures, boolean monthByDays) {
        return new FactsOf(recorded, figures, monthByDays).given();
    }

    private FactsGiven given() {
        Route route = route(about.at("route"));
        if (about.at("not-told").chose("tell", "not") && !about.at("route").has("route")) {
            about.at("route")
                    .problem("route", "They do not want to tell everything. Say how their money is looked at then.");
        }
        boolean light = !(route instanceof Route.Full);
        MoneyFacts money = new MoneyFacts(about, stay(), monthByDays);
        CostFacts costs = new CostFacts(about, stay(), figures, monthByDays);
        FactsBuilder facts =
                Facts.on(figures.day(), stay()).route(route).cost(costs.cost()).nightCareFunded(about.answer("night"));
        if (about.answer("carer").isYes()) {
            facts = facts.carer();
        }
        if (light) {
            return new FactsGiven(facts.facts(), NOWHERE, problems());
        }
        facts = facts.person(person())
                .income(money.income())
                .capital(money.capital())
                .savingsCredit(money.savingsCredit())
                .homeCosts(costs.homeCosts())
                .disabilityCosts(costs.disabilityCosts())
                .guaranteeAdded(about.at(COUPLE).moneyOrNone("added"));
        FactsGiven.Places places = new FactsGiven.Places(
                money.incomePlaces(), money.capitalPlaces(), costs.homePlaces(), costs.disabilityPlaces());
        return new FactsGiven(facts.facts(), places, problems());
    }

    private static final FactsGiven.Places NOWHERE = new FactsGiven.Places(List.of(), List.of(), List.of(), List.of());

    private List<AnswerProblem> problems() {
        return about.problems().stream().distinct().toList();
    }

    private Stay stay() {
        return switch (about.text("where")) {
            case "care-home" -> new Stay.Permanent(about.day("since"), allowance());
            case "care-home-while" -> new Stay.Temporary(about.whole("nights"), about.answer("return"), allowance());
            case "home" -> new Stay.OutsideACareHome();
            default -> {
                about.problem("where", "Say where the care is given.");
                yield new Stay.OutsideACareHome();
            }
        };
    }

    private Stay.Allowance allowance() {
        Reading care = about.at("care");
        return new Stay.Allowance(null, care.moneyOrNone("keeps-more"), care.text("keeps-more-why"));
    }

    private Person person() {
        Reading household = about.at("household");
        Integer children = household.whole("children");
        return new Person(
                born(),
                null,
                about.answer("pension-age"),
                household(household),
                children == null ? 0 : children,
                new Premiums(
                        Answer.UNANSWERED,
                        Answer.UNANSWERED,
                        household.answer("carer-premium"),
                        household.answer("support-group"),
                        household.answer("blind")));
    }

    private @Nullable LocalDate born() {
        return about.day("born");
    }

    private static Household household(Reading household) {
        if (household.answer("partner").isUnanswered()) {
            household.problem("partner", "Say whether they live with a partner. Your partner’s money is never asked.");
        }
        return household.answer("partner").isYes()
                ? new Household.Couple(
                        household.answer("partner-pension-age"),
                        household.answer("partner-disability"),
                        household.answer("partner-enhanced"))
                : new Household.Single();
    }

    private static Route route(Reading route) {
        BigDecimal charge = route.money("charge");
        return switch (route.text("route")) {
            case "refused" -> refused(route);
            case "light-above" -> light(route, true, null);
            case "light-below" -> light(route, false, charge);
            default -> new Route.Full();
        };
    }

    private static Route refused(Reading route) {
        if (!route.has("attempts")) {
            route.problem("attempts", "Say what was tried, and what help was offered first.");
        }
        return new Route.Refused(route.text("attempts"));
    }

    private static Route light(Reading route, boolean above, @Nullable BigDecimal charge) {
        if (!route.has("evidence")) {
            route.problem("evidence", "Say what shows it: the council must be satisfied by evidence.");
        }
        return new Route.LightTouch(above, route.answer("consent"), route.text("evidence"), charge);
    }
}
