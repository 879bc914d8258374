package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.PassedToSpouse;
import org.ourplan.law.charging.income.SavingsCredit;
import org.ourplan.law.charging.income.Treatment;

/** Income and capital, item by item. Only the person's own: a partner's money has no question. */
final class MoneyFacts {

    private final Reading income;
    private final boolean monthByDays;
    private final List<IncomeItem> incomeItems = new ArrayList<>();
    private final List<String> incomePlaces = new ArrayList<>();
    private final CapitalFacts capital;

    MoneyFacts(Reading about, Stay stay, boolean monthByDays) {
        this.income = about.at("income");
        this.monthByDays = monthByDays;
        this.capital = new CapitalFacts(about.at("capital"), stay);
    }

    List<IncomeItem> income() {
        for (String kind : income.ticked("income they get")) {
            IncomeKind.named(kind).ifPresent(known -> add(known, income.at("income/" + kind)));
        }
        for (String place : income.placesUnder("more-income/")) {
            Reading item = income.at(place);
            IncomeKind.named(item.text("kind"))
                    .ifPresentOrElse(kind -> add(kind, item), () -> item.problem("kind", "Choose what it is."));
        }
        return incomeItems;
    }

    private void add(IncomeKind kind, Reading item) {
        incomeItems.add(IncomeItem.weekly(kind, item.needed("amount", "how much it is"))
                .called(item.text("label"))
                .every(item.period(monthByDays))
                .shared(item.share())
                .after(item.moneyOrNone("tax"), item.moneyOrNone("costs"))
                .at(rate(item))
                .paid(item.day("from"), item.day("until"))
                .passedOn(passed(kind, item))
                .decided(item.text("decision")));
        incomePlaces.add(item.place());
    }

    private static @Nullable BenefitRate rate(Reading item) {
        for (BenefitRate rate : BenefitRate.values()) {
            if (item.chose("rate", rate.name())) {
                return rate;
            }
        }
        return null;
    }

    private static @Nullable PassedToSpouse passed(IncomeKind kind, Reading item) {
        BigDecimal amount = item.money("passed");
        return amount == null || kind.treatment() != Treatment.PENSION
                ? null
                : new PassedToSpouse(amount, item.answer("married"), item.answer("elsewhere"));
    }

    List<String> incomePlaces() {
        return incomePlaces;
    }

    /** What decides the savings credit disregard; null where savings credit is not among the income. */
    @Nullable
    SavingsCredit savingsCredit() {
        for (int at = 0; at < incomeItems.size(); at++) {
            if (incomeItems.get(at).kind().treatment() == Treatment.SAVINGS_CREDIT) {
                Reading item = income.at(incomePlaces.get(at));
                boolean couple = income.at("household").answer("partner").isYes();
                Answer before = item.answer("before-2016");
                return new SavingsCredit(
                        item.money("qualifying"),
                        null,
                        null,
                        incomeItems.get(at).weeklyAfterTax(),
                        couple,
                        before);
            }
        }
        return null;
    }

    List<CapitalItem> capital() {
        return capital.items();
    }

    List<String> capitalPlaces() {
        return capital.places();
    }
}
