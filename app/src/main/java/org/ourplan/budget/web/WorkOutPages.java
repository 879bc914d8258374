package org.ourplan.budget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.Indicative;
import org.ourplan.budget.IndicativeBudgets;
import org.ourplan.budget.Worked;
import org.ourplan.budget.store.IndicativeStore;
import org.ourplan.govuk.Select;
import org.ourplan.law.budget.CareCostCalculator;
import org.ourplan.law.budget.CostedNeed;
import org.ourplan.law.budget.IndicativeAnswer;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The care cost calculator. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class WorkOutPages {

    private static final String ADDRESS = "/people/{person}/budget/work-out";

    private final NeedsToCost needs;
    private final Policies policies;
    private final IndicativeStore store;
    private final IndicativeBudgets budgets;
    private final Clock clock;

    WorkOutPages(NeedsToCost needs, Policies policies, IndicativeStore store, IndicativeBudgets budgets, Clock clock) {
        this.needs = needs;
        this.policies = policies;
        this.store = store;
        this.budgets = budgets;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    WorkOutPage form(PersonInView person, Answers answers) {
        var before = answers.one("from");
        if (!before.isEmpty()) {
            var earlier = store.find(person.id(), id(before)).orElseThrow(NotFound::new);
            var asked = earlier.needs().stream()
                    .map(need -> new NeedsForm.Asked(need.reference(), need.title(), "", ""))
                    .toList();
            return page(
                    person, earlier.determination(), asked, Filled.with(NeedsForm.answers(earlier.needs())), List.of());
        }
        var toCost = needs.of(person.id(), id(answers.one("determination")));
        return page(person, toCost.determination().id(), toCost.needs(), Filled.empty(), List.of());
    }

    @PostMapping(ADDRESS)
    Object workOut(PersonInView person, Answers answers, SignedIn by) {
        var toCost = needs.of(person.id(), id(answers.one("determination")));
        var determination = toCost.determination().id();
        if (answers.has("more")) {
            return page(person, determination, toCost.needs(), Filled.with(answers), List.of());
        }
        var problems = Problems.none();
        var costed = toCost.needs().stream()
                .map(need -> NeedsForm.read(need, answers, problems))
                .filter(Objects::nonNull)
                .toList();
        if (!problems.isEmpty()) {
            return page(person, determination, toCost.needs(), new Filled(answers, problems), List.of());
        }
        var card = policies.rateCard();
        return switch (CareCostCalculator.estimate(costed, card, LocalDate.now(clock))) {
            case IndicativeAnswer.RatesMissing(var gaps) ->
                missing(
                        person,
                        toCost,
                        costed,
                        gaps.stream().map(DatedAnswer.Missing::sentence).toList(),
                        answers);
            case IndicativeAnswer.Worked worked -> {
                budgets.keep(person, indicative(person, toCost, costed, card, worked, by), by);
                yield Redirect.to(
                        person.id().link() + "/budget",
                        "The indicative budget is " + InWords.pounds(worked.weekly()) + " a week. Now tell "
                                + person.callThem() + ".");
            }
        };
    }

    private WorkOutPage missing(
            PersonInView person,
            NeedsToCost.ToCost toCost,
            List<CostedNeed> costed,
            List<String> sentences,
            Answers answers) {
        var problems = Problems.none();
        var card = policies.rateCard();
        for (var need : costed) {
            if (need.weeklyByHand() == null
                    && card.on(need.rate(), LocalDate.now(clock)) instanceof DatedAnswer.Missing<?> gap) {
                problems.add(need.reference() + "-rate", gap.sentence());
            }
        }
        return page(person, toCost.determination().id(), toCost.needs(), new Filled(answers, problems), sentences);
    }

    private Indicative indicative(
            PersonInView person,
            NeedsToCost.ToCost toCost,
            List<CostedNeed> costed,
            RateCard card,
            IndicativeAnswer.Worked worked,
            SignedIn by) {
        var today = LocalDate.now(clock);
        var determination = toCost.determination();
        return new Indicative(
                NewId.next(),
                person.id(),
                determination.id(),
                determination.assessment(),
                determination.kind(),
                0,
                today,
                new Worked(card, today).needs(costed, worked),
                worked.weekly(),
                worked.yearly(),
                by.name(),
                clock.instant(),
                null);
    }

    private WorkOutPage page(
            PersonInView person, UUID determination, List<NeedsForm.Asked> asked, Filled form, List<String> missing) {
        var onForm = asked.stream()
                .map(need -> new WorkOutPage.NeedOnForm(
                        need.reference(),
                        need.title(),
                        need.whoHelpsNow(),
                        need.othersCanDo(),
                        NeedsForm.rows(need.reference(), form.answers())))
                .toList();
        return new WorkOutPage(
                person.id(), person.callThem(), determination, LocalDate.now(clock), onForm, prices(), missing, form);
    }

    private List<Select.Option> prices() {
        var today = LocalDate.now(clock);
        var card = policies.rateCard();
        return Stream.concat(
                        Stream.of(Select.Option.of("", "Choose a price")),
                        new TreeSet<>(card.rates().keySet())
                                .stream().map(name -> Select.Option.of(name, priced(name, card.on(name, today)))))
                .toList();
    }

    private static String priced(String name, DatedAnswer<Rate> price) {
        return switch (price) {
            case DatedAnswer.Held<Rate> held ->
                name + ": " + InWords.pounds(held.value().pounds()) + " for each "
                        + held.value().unit();
            case DatedAnswer.Missing<Rate> gap -> name + ": no price today";
        };
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
