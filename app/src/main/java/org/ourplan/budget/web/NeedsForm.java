package org.ourplan.budget.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.budget.WorkedNeed;
import org.ourplan.law.budget.CostedNeed;
import org.ourplan.law.budget.HelpInUnits;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** What the calculator's form asks of each need, read from the answers and written back to them. */
final class NeedsForm {

    /** How many people who help the form has room for before more are asked for. */
    static final int ROWS = 2;

    private NeedsForm() {}

    /** A need with what is known of it before anything was entered. */
    record Asked(String reference, String title, String whoHelpsNow, String othersCanDo) {}

    /** The need as entered, or null where a problem was found. */
    static @Nullable CostedNeed read(Asked need, Answers answers, Problems problems) {
        return switch (answers.one(need.reference() + "-how")) {
            case "rate" -> fromRateCard(need, answers, problems);
            case "by-hand" -> byHand(need, answers, problems);
            case "nothing" -> nothing(need, answers, problems);
            default -> {
                problems.add(need.reference() + "-how", "Say how to cost this need: " + need.title() + ".");
                yield null;
            }
        };
    }

    private static @Nullable CostedNeed fromRateCard(Asked need, Answers answers, Problems problems) {
        var reference = need.reference();
        problems.when(
                !answers.has(reference + "-rate"), reference + "-rate", "Choose a price for " + need.title() + ".");
        var units = answers.number(reference + "-units");
        problems.when(
                units.isEmpty(),
                reference + "-units",
                "Enter how many a week " + need.title() + " takes in all: a number, such as 7 or 3.5.");
        var help = helpers(reference, answers, problems);
        return units.isEmpty() || help == null || !answers.has(reference + "-rate")
                ? null
                : new CostedNeed(
                        reference, need.title(), answers.one(reference + "-rate"), units.get(), help, null, "");
    }

    private static @Nullable CostedNeed byHand(Asked need, Answers answers, Problems problems) {
        var reference = need.reference();
        var weekly = answers.money(reference + "-weekly");
        problems.when(
                weekly.isEmpty(),
                reference + "-weekly",
                "Enter what " + need.title() + " costs a week in pounds, for example 85.00.");
        problems.when(
                !answers.has(reference + "-reason"),
                reference + "-reason",
                "Say why the rate card does not suit " + need.title() + ".");
        return weekly.isEmpty() || !answers.has(reference + "-reason")
                ? null
                : CostedNeed.byHand(reference, need.title(), weekly.get(), answers.one(reference + "-reason"));
    }

    private static @Nullable CostedNeed nothing(Asked need, Answers answers, Problems problems) {
        var field = need.reference() + "-why-nothing";
        problems.when(!answers.has(field), field, "Say why nothing needs to be paid for " + need.title() + ".");
        return answers.has(field)
                ? CostedNeed.byHand(need.reference(), need.title(), new BigDecimal("0.00"), answers.one(field))
                : null;
    }

    private static @Nullable List<HelpInUnits> helpers(String reference, Answers answers, Problems problems) {
        var help = new ArrayList<HelpInUnits>();
        var whole = true;
        for (var row = 1; row <= rows(reference, answers); row++) {
            var field = reference + "-help-" + row;
            if (!answers.has(field + "-who") && !answers.has(field + "-units")) {
                continue;
            }
            var units = answers.number(field + "-units");
            problems.when(!answers.has(field + "-who"), field + "-who", "Say who does this.");
            problems.when(units.isEmpty(), field + "-units", "Enter how many a week they do: a number.");
            problems.when(
                    !answers.has(field + "-agreed"), field + "-agreed", "Say whether they agree to go on doing this.");
            if (units.isEmpty() || !answers.has(field + "-who") || !answers.has(field + "-agreed")) {
                whole = false;
            } else {
                help.add(new HelpInUnits(
                        answers.one(field + "-who"),
                        units.get(),
                        answers.chose(field + "-agreed", "yes"),
                        answers.one(field + "-contingency")));
            }
        }
        return whole ? help : null;
    }

    /** How many rows of people who help the form has for this need. */
    static int rows(String reference, Answers answers) {
        var rows = answers.number(reference + "-rows").map(BigDecimal::intValue).orElse(ROWS);
        return Math.clamp(rows + (answers.chose("more", reference) ? 1 : 0), ROWS, 20);
    }

    /** The answers that would have made these needs, to begin the next version from. */
    static Answers answers(List<WorkedNeed> needs) {
        var given = new LinkedHashMap<String, List<String>>();
        needs.forEach(need -> write(need, given));
        return new Answers(given);
    }

    private static void write(WorkedNeed need, Map<String, List<String>> given) {
        var reference = need.reference();
        var byHand = need.byHand();
        var how = switch (need.costing()) {
            case RATE_CARD -> "rate";
            case BY_HAND -> "by-hand";
            case NOTHING_TO_PAY -> "nothing";
        };
        given.put(reference + "-how", List.of(how));
        given.put(reference + "-rate", List.of(need.rate()));
        given.put(reference + "-units", List.of(plain(need.units())));
        given.put(
                reference + "-weekly", List.of(how.equals("by-hand") && byHand != null ? byHand.toPlainString() : ""));
        given.put(reference + (how.equals("nothing") ? "-why-nothing" : "-reason"), List.of(need.reason()));
        given.put(
                reference + "-rows",
                List.of(String.valueOf(Math.max(ROWS, need.helpers().size()))));
        for (var row = 1; row <= need.helpers().size(); row++) {
            var helper = need.helpers().get(row - 1);
            var field = reference + "-help-" + row;
            given.put(field + "-who", List.of(helper.who()));
            given.put(field + "-units", List.of(plain(helper.extent())));
            given.put(field + "-agreed", List.of(helper.agreed() ? "yes" : "no"));
            given.put(field + "-contingency", List.of(helper.contingency()));
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
