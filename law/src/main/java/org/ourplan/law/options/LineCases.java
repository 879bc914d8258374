package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/** Cases of policy lines 2, 3 and 4: unpaid help, standing cover, support towards a goal. */
final class LineCases {

    private LineCases() {}

    static WorkedCase unpaidHelp(CaseFields fields) {
        List<UnpaidHelp.Giver> givers = new ArrayList<>();
        if (fields.has("informal")) {
            fields.parts("informal")
                    .forEach(giver -> givers.add(new UnpaidHelp.Giver(
                            giver.text("who"),
                            giver.units("units_per_week"),
                            giver.yesNo("agreed"),
                            giver.textOrEmpty("contingency"))));
        }
        UnpaidHelp help = new UnpaidHelp(fields.units("units_needed_per_week"), fields.money("unit_cost"), givers);
        String reason = WorkedCase.plain(help.fundedUnits()) + " of " + WorkedCase.plain(help.unitsNeeded())
                + " a week are left for the budget: " + Pounds.inWords(help.budget()) + " a week.";
        return new WorkedCase(
                WorkedCase.fieldsOf(
                        "refused", help.refuses() ? UnpaidHelp.REFUSED : null,
                        "funded_units", WorkedCase.plain(help.fundedUnits()),
                        "budget", WorkedCase.money(help.budget())),
                help.refuses()
                        ? List.of("Some unpaid help is not counted: " + UnpaidHelp.REFUSED + ".", reason)
                        : List.of(reason));
    }

    static WorkedCase standingCover(CaseFields fields) {
        CaseFields cover = fields.part("standing_cover");
        CaseFields other = fields.part("alternative");
        other.text("what");
        StandingCover standing = new StandingCover(
                cover.units("hours"),
                cover.money("hourly"),
                other.yesNo("person_agrees"),
                other.yesNo("provider_agrees"),
                other.textOrEmpty("contingency"));
        List<String> stay = standing.whyHoursStay();
        return new WorkedCase(
                WorkedCase.fieldsOf(
                        "removed_hours", WorkedCase.plain(standing.removedHours()),
                        "change_weekly", WorkedCase.money(standing.changeWeekly())),
                stay.isEmpty()
                        ? List.of("The other way is agreed and has a contingency, so the paid hours go.")
                        : stay);
    }

    static WorkedCase skillGoal(CaseFields fields, @Nullable Map<String, Object> expected) {
        List<OptionLine> lines = CaseLines.read(fields, BigDecimal.ONE);
        if (lines.stream().noneMatch(OptionLine::timeLimited)) {
            throw fields.refuse("lines", "must have at least one line with a number of weeks");
        }
        SkillGoal goal = new SkillGoal(lines);
        int review = goal.reviewDueInWeek();
        String next = "budget_from_week_" + (review + 1);
        Map<String, Object> byWeek = new LinkedHashMap<>();
        PolicyLineFile.weeksToShow(fields, expected, List.of(1, review))
                .forEach((week, name) ->
                        byWeek.put(name, WorkedCase.money(goal.costs().inWeek(week))));
        return new WorkedCase(
                WorkedCase.fieldsOf(
                        "budget_by_week", byWeek,
                        "review_due_in_week", review,
                        "if_achieved", Map.of(next, WorkedCase.money(goal.weeklyIfAchieved())),
                        "if_partly", Map.of("options", goal.choicesIfPartly()),
                        "if_not", Map.of(next, WorkedCase.money(goal.weeklyIfNot()))),
                List.of("Progress is reviewed in week " + review + ". If the goal is achieved the budget is "
                        + Pounds.inWords(goal.weeklyIfAchieved()) + " a week from then; if not, "
                        + Pounds.inWords(goal.weeklyIfNot()) + "."));
    }
}
