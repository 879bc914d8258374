package org.ourplan.law.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/**
 * Everything a pack says, read by what it is about. Reading takes a pack that {@link PackChecks} finds nothing against;
 * a line of a draft that cannot be read yet is left out.
 */
public record PackContent(List<PackLine> lines) {

    public PackContent {
        lines = lines.stream()
                .sorted(Comparator.comparing(PackLine::kind).thenComparing(PackContent::order))
                .toList();
    }

    /** Policy lines keep the order of the seven, levels that of their number; the rest go as written. */
    private static int order(PackLine line) {
        return switch (line.kind()) {
            case LEVEL -> line.number("number").map(BigDecimal::intValue).orElse(0);
            case POLICY_LINE ->
                PolicyLineKind.named(line.one("line")).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
            default -> 0;
        };
    }

    /** The lines of one kind. */
    public List<PackLine> of(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** The scheme of delegation, or null where the pack has none that can be read. */
    public @Nullable DelegationScheme scheme() {
        List<PackLine> levels = of(LineKind.LEVEL);
        if (levels.isEmpty() || !unlimited(levels.getLast())) {
            return null;
        }
        return new DelegationScheme(levels.stream().map(PackContent::level).toList());
    }

    /** What a level says that it may agree. What is not said of risk and exceptions goes to the level above. */
    public static AuthorityLevel level(PackLine line) {
        if (unlimited(line)) {
            return AuthorityLevel.top(line.one("who"));
        }
        return new AuthorityLevel(
                line.one("who"),
                line.number("weekly-under").map(pounds -> pounds.setScale(2)).orElse(null),
                line.number("once-up-to").map(pounds -> pounds.setScale(2)).orElse(null),
                line.number("variance-under")
                        .map(percent -> percent.setScale(2))
                        .orElse(null),
                line.yes("high-risk"),
                line.yes("exceptions"));
    }

    /** True for a level that may agree any plan. */
    static boolean unlimited(PackLine line) {
        return line.one("weekly-under").isEmpty()
                && line.one("once-up-to").isEmpty()
                && line.one("variance-under").isEmpty()
                && !line.one("high-risk").equals("no")
                && !line.one("exceptions").equals("no");
    }

    /** Every price, by name. */
    public Map<String, Rate> prices() {
        Map<String, Rate> prices = new LinkedHashMap<>();
        for (PackLine line : of(LineKind.PRICE)) {
            line.number("pounds")
                    .filter(pounds -> !line.one("unit").isEmpty())
                    .ifPresent(pounds -> prices.put(
                            line.key(),
                            new Rate(
                                    line.one("unit"),
                                    pounds.setScale(2),
                                    line.number("on-cost").orElse(BigDecimal.ZERO))));
        }
        return prices;
    }

    /** Every local target in days, by its stored name. */
    public Map<String, Integer> targets() {
        Map<String, Integer> targets = new LinkedHashMap<>();
        of(LineKind.TARGET)
                .forEach(line -> line.number("days").ifPresent(days -> targets.put(line.key(), days.intValue())));
        return targets;
    }

    /**
     * The choices of the charging rules, as the charging rules take them.
     *
     * @param from the first day of the pack
     * @param approval the decision the pack rests on
     */
    public LocalPolicy localPolicy(LocalDate from, String approval) {
        LocalPolicy policy = LocalPolicy.plain();
        for (PackLine line : of(LineKind.CHOICE)) {
            policy = chosen(line, from, approval).map(policy::with).orElse(policy);
        }
        return policy;
    }

    static Optional<Chosen> chosen(PackLine line, LocalDate from, String approval) {
        return Switch.named(line.key()).flatMap(which -> switch (which.kind()) {
            case YES_NO ->
                line.one("value").matches("yes|no")
                        ? Optional.of(Chosen.yesNo(which, line.yes("value"), from, approval))
                        : Optional.empty();
            case AMOUNT, PERCENT, WHOLE ->
                line.number("value").map(number -> Chosen.number(which, number, from, approval));
            case WORD ->
                line.one("value").isEmpty()
                        ? Optional.empty()
                        : Optional.of(Chosen.word(which, line.one("value"), from, approval));
        });
    }

    /** True where the pack asks people to think about this policy line. */
    public boolean asks(PolicyLineKind line) {
        return of(LineKind.POLICY_LINE).stream().anyMatch(each -> each.key().equals(line.stored()));
    }

    /** The words a pack adds to a form, empty where it adds none. */
    public String wording(FormWording form) {
        return of(LineKind.WORDING).stream()
                .filter(line -> line.key().equals(form.stored()))
                .map(line -> line.one("words"))
                .findFirst()
                .orElse("");
    }
}
