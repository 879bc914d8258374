package org.ourplan.budget.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.budget.PlanMoney;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Reads and writes the form of the figures beside a plan. */
final class FiguresForm {

    /** How many lines of other money there is room for. */
    static final int LINES = 4;

    private FiguresForm() {}

    /** The figures as typed over those known; what the person pays is kept as it was. */
    static PlanMoney read(PlanMoney known, Answers answers, Problems problems) {
        var quote = answers.has("quote") ? answers.money("quote").orElse(null) : null;
        problems.when(
                answers.has("quote") && quote == null,
                "quote",
                "Enter the quoted price a week in pounds, for example 240.00.");
        problems.when(quote != null && !answers.has("quoted-by"), "quoted-by", "Enter who quoted this price.");
        problems.when(
                quote == null && !answers.has("reason-no-quote"),
                "reason-no-quote",
                "Enter a quoted price above, or say why the amount is enough without one.");
        var priced = answers.date("priced").orElse(null);
        problems.when(
                priced == null, "priced", "Enter the day the prices were checked: a real date, such as 27 3 2026.");
        return new PlanMoney(
                known.contribution(),
                quote,
                answers.one("quoted-by"),
                answers.one("reason-no-quote"),
                priced,
                apart(answers, problems),
                null);
    }

    private static List<MoneyApart> apart(Answers answers, Problems problems) {
        var apart = new ArrayList<MoneyApart>();
        for (var line = 1; line <= LINES; line++) {
            var field = "apart-" + line;
            if (!answers.has(field + "-what") && !answers.has(field + "-pounds")) {
                continue;
            }
            var pounds = answers.money(field + "-pounds");
            var kind = kind(answers.one(field + "-kind"));
            problems.when(kind == null, field + "-kind", "Choose what kind of money this is.");
            problems.when(!answers.has(field + "-what"), field + "-what", "Say what this money is for.");
            problems.when(pounds.isEmpty(), field + "-pounds", "Enter an amount in pounds, for example 20.00.");
            if (kind != null && pounds.isPresent()) {
                apart.add(new MoneyApart(kind, answers.one(field + "-what"), pounds.get()));
            }
        }
        return apart;
    }

    /** The answers that would have made these figures. */
    static Answers answers(PlanMoney known) {
        var given = new LinkedHashMap<String, List<String>>();
        var quote = known.quote();
        put(given, "quote", quote == null ? "" : quote.toPlainString());
        put(given, "quoted-by", known.quotedBy());
        put(given, "reason-no-quote", known.reasonNoQuote());
        day(given, known.pricedOn());
        for (var line = 1; line <= known.apart().size(); line++) {
            var money = known.apart().get(line - 1);
            put(given, "apart-" + line + "-kind", money.kind().name());
            put(given, "apart-" + line + "-what", money.what());
            put(given, "apart-" + line + "-pounds", money.pounds().toPlainString());
        }
        return new Answers(given);
    }

    private static void day(Map<String, List<String>> given, @Nullable LocalDate day) {
        if (day != null) {
            put(given, "priced-day", String.valueOf(day.getDayOfMonth()));
            put(given, "priced-month", String.valueOf(day.getMonthValue()));
            put(given, "priced-year", String.valueOf(day.getYear()));
        }
    }

    private static void put(Map<String, List<String>> given, String field, String value) {
        given.put(field, List.of(value));
    }

    private static MoneyApart.@Nullable Kind kind(String name) {
        return Stream.of(MoneyApart.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
