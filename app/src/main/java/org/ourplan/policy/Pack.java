package org.ourplan.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.DatedValues;
import org.ourplan.policy.decide.Periods;

/** The whole dated pack: every figure ever entered, in order of name and first day. */
public record Pack(List<Figure<Rate>> rates, List<Figure<DelegationScheme>> schemes, List<Figure<Integer>> targets) {

    /** Who puts a missing figure right. */
    public static final String WHO_CAN_ENTER = "the policy owner";

    public Pack {
        rates = List.copyOf(rates);
        schemes = List.copyOf(schemes);
        targets = List.copyOf(targets);
    }

    /** Every price with its dates. */
    public RateCard rateCard() {
        var byName = rates.stream().collect(Collectors.groupingBy(Figure::name));
        return new RateCard(
                byName.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, named -> dated(named.getKey(), named.getValue()))),
                WHO_CAN_ENTER);
    }

    /** Who may agree what on that day, or that no scheme holds. */
    public DatedAnswer<DelegationScheme> scheme(LocalDate day) {
        return dated("the scheme of delegation", schemes).on(day);
    }

    /** A local target on that day, or that none holds. */
    public DatedAnswer<Integer> target(LocalTarget target, LocalDate day) {
        var named = targets.stream()
                .filter(figure -> figure.name().equals(target.stored()))
                .toList();
        return dated("the local target “" + target.words() + "”", named).on(day);
    }

    private static <T> DatedValues<T> dated(String name, List<Figure<T>> figures) {
        return new DatedValues<>(
                name,
                WHO_CAN_ENTER,
                Periods.dated(figures.stream()
                        .map(figure ->
                                new Periods.Entered<>(figure.value(), figure.from(), figure.until(), figure.source()))
                        .toList()));
    }
}
