package org.ourplan.charging.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.Treatment;
import org.ourplan.writing.Question;
import org.ourplan.writing.Question.Option;

/** The kinds of income, savings and costs to choose from, the common ones first. */
final class Kinds {

    static final Set<IncomeKind> COMMON_INCOME = EnumSet.of(
            IncomeKind.STATE_PENSION,
            IncomeKind.OCCUPATIONAL_PENSION,
            IncomeKind.PERSONAL_PENSION,
            IncomeKind.PENSION_CREDIT_GUARANTEE,
            IncomeKind.SAVINGS_CREDIT,
            IncomeKind.UNIVERSAL_CREDIT,
            IncomeKind.ESA,
            IncomeKind.CARERS_ALLOWANCE,
            IncomeKind.ATTENDANCE_ALLOWANCE,
            IncomeKind.DLA_CARE,
            IncomeKind.PIP_DAILY_LIVING,
            IncomeKind.DLA_MOBILITY,
            IncomeKind.PIP_MOBILITY,
            IncomeKind.HOUSING_BENEFIT,
            IncomeKind.COUNCIL_TAX_REDUCTION,
            IncomeKind.EARNINGS,
            IncomeKind.RENT_RECEIVED);

    private static final Map<CapitalKind, String> CAPITAL = Map.of(
            CapitalKind.SAVINGS, "Money in bank accounts, savings or cash",
            CapitalKind.INVESTMENTS, "Shares, bonds and other investments",
            CapitalKind.MAIN_HOME, "The home {you} own and live in, or lived in before a care home",
            CapitalKind.LAND, "Another house, flat or land",
            CapitalKind.TRUST, "Money in a trust",
            CapitalKind.BUSINESS, "A business",
            CapitalKind.OTHER, "Anything else of value");

    private static final List<CapitalKind> CAPITAL_IN_ORDER = List.of(
            CapitalKind.SAVINGS,
            CapitalKind.INVESTMENTS,
            CapitalKind.MAIN_HOME,
            CapitalKind.LAND,
            CapitalKind.TRUST,
            CapitalKind.BUSINESS,
            CapitalKind.OTHER);

    private Kinds() {}

    /** Ticked one by one. */
    static List<Option> commonIncome() {
        return withNone(
                Stream.of(IncomeKind.values())
                        .filter(COMMON_INCOME::contains)
                        .map(kind -> Question.option(kind.name(), name(kind)))
                        .toList(),
                "None of these");
    }

    /** Every kind, in the order of the alphabet: for what is added one by one. */
    static List<Option> everyIncome() {
        return Stream.of(IncomeKind.values())
                .filter(kind -> kind.treatment() != Treatment.NOTIONAL && kind != IncomeKind.SAVINGS_CREDIT)
                .map(kind -> Question.option(kind.name(), name(kind)))
                .sorted(java.util.Comparator.comparing(Option::words))
                .toList();
    }

    static String name(IncomeKind kind) {
        return Words.begin(kind.words());
    }

    static List<Option> capital(Voice voice) {
        return withNone(everyCapital(voice), "No savings and no property at all");
    }

    static List<Option> everyCapital(Voice voice) {
        return CAPITAL_IN_ORDER.stream()
                .map(kind -> Question.option(kind.name(), name(kind, voice)))
                .toList();
    }

    static String name(CapitalKind kind, Voice voice) {
        return voice.say(CAPITAL.getOrDefault(kind, Words.begin(kind.words())));
    }

    static List<Option> homeCosts() {
        return withNone(
                Stream.of(HomeCost.Kind.values())
                        .map(kind -> Question.option(kind.name(), name(kind)))
                        .toList(),
                "None of these");
    }

    static String name(HomeCost.Kind kind) {
        return Words.begin(kind.words());
    }

    /** Why something may be left out, as far as somebody has to say so: what the law leaves out by itself is not here. */
    static List<Option> reasonsToLeaveOut() {
        var bySelf = EnumSet.of(
                CapitalDisregard.HOME_NOT_CARE_HOME,
                CapitalDisregard.TEMPORARY_RESIDENT,
                CapitalDisregard.TWELVE_WEEK,
                CapitalDisregard.QUALIFYING_RELATIVE,
                CapitalDisregard.QUALIFYING_RELATIVE_LATER);
        return Stream.of(CapitalDisregard.values())
                .filter(why -> !bySelf.contains(why))
                .map(why -> Question.option(why.name(), Words.begin(why.words())))
                .toList();
    }

    private static List<Option> withNone(List<Option> kinds, String none) {
        var all = new ArrayList<>(kinds);
        all.add(Question.option("none", none));
        return all;
    }
}
