package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.policy.Figure;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Pack;
import org.ourplan.policy.store.PackStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is in force on a day: for everybody, and with every figure ever entered for the policy owner. */
@Controller
class PackPages {

    private final PackStore store;
    private final Clock clock;

    PackPages(PackStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/policy")
    @OpenToAll
    Page inForce(Answers answers) {
        return page(answers, false);
    }

    @GetMapping("/policy/figures")
    @MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
    Page everyFigure(Answers answers) {
        return page(answers, true);
    }

    private Page page(Answers answers, boolean mayAdd) {
        var problems = Problems.none();
        var asked = answers.date("on");
        problems.when(answers.hasDate("on") && asked.isEmpty(), "on", "Enter a real date, such as 27 3 2027.");
        var day = asked.orElseGet(() -> LocalDate.now(clock));
        var pack = store.pack();
        var missing = new ArrayList<String>();
        var scheme = held(pack.scheme(day), missing);
        return new PackPage(
                new Filled(answers, problems),
                day,
                prices(pack, day, missing),
                targets(pack, day, missing),
                scheme == null ? List.<AuthorityLevel>of() : scheme.value().levels(),
                scheme == null ? "" : scheme.source(),
                missing,
                mayAdd ? entered(pack) : List.of(),
                mayAdd);
    }

    private static List<PackPage.Row> prices(Pack pack, LocalDate day, List<String> missing) {
        var rows = new ArrayList<PackPage.Row>();
        new TreeMap<>(pack.rateCard().rates())
                .forEach((name, values) -> Optional.ofNullable(held(values.on(day), missing))
                        .ifPresent(dated -> rows.add(
                                new PackPage.Row(name, price(dated.value()), holds(dated), dated.source(), ""))));
        return rows;
    }

    private static List<PackPage.Row> targets(Pack pack, LocalDate day, List<String> missing) {
        var rows = new ArrayList<PackPage.Row>();
        for (var target : LocalTarget.values()) {
            Optional.ofNullable(held(pack.target(target, day), missing))
                    .ifPresent(dated -> rows.add(new PackPage.Row(
                            target.words(), dated.value() + " days", holds(dated), dated.source(), "")));
        }
        return rows;
    }

    private static <T> @Nullable Dated<T> held(DatedAnswer<T> answer, List<String> missing) {
        return switch (answer) {
            case DatedAnswer.Held<T> held -> held.dated();
            case DatedAnswer.Missing<T> gap -> {
                missing.add(gap.sentence());
                yield null;
            }
        };
    }

    private static List<PackPage.Row> entered(Pack pack) {
        var rows = new ArrayList<PackPage.Row>();
        pack.rates().forEach(figure -> rows.add(row(figure, figure.name(), price(figure.value()))));
        pack.targets()
                .forEach(figure -> rows.add(row(
                        figure,
                        LocalTarget.named(figure.name()).map(LocalTarget::words).orElse(figure.name()),
                        figure.value() + " days")));
        pack.schemes().forEach(figure -> rows.add(row(figure, "Scheme of delegation", levels(figure.value()))));
        return rows;
    }

    private static PackPage.Row row(Figure<?> figure, String name, String value) {
        var until = figure.until();
        var holds = "from " + InWords.date(figure.from()) + (until == null ? "" : " to " + InWords.date(until));
        return new PackPage.Row(
                name, value, holds, figure.source(), figure.enteredBy() + ", " + InWords.time(figure.enteredAt()));
    }

    private static String levels(DelegationScheme scheme) {
        return String.join(
                ". ",
                scheme.levels().stream()
                        .map(level -> level.name() + ": " + PackPage.limits(level))
                        .toList());
    }

    private static String price(Rate rate) {
        var onCost = rate.onCostPercent().signum() == 0
                ? ""
                : ", plus " + rate.onCostPercent().stripTrailingZeros().toPlainString() + "% for employing someone";
        return InWords.pounds(rate.pounds()) + " for each " + rate.unit() + onCost;
    }

    private static String holds(Dated<?> dated) {
        var until = dated.until();
        return "from " + InWords.date(dated.from()) + (until == null ? "" : " to " + InWords.date(until));
    }
}
