package org.ourplan.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;

/**
 * An adopted pack with the days on which it is the council's.
 *
 * @param number its version, counted from the council's first
 * @param from its first day
 * @param until its last day, the one before the next pack begins; null while no next one is adopted
 * @param adoption by whom, when and on which decision it was adopted
 */
public record PackInForce(
        UUID id,
        int number,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        PackContent content,
        Adoption adoption) {

    /** Who puts a missing figure right. */
    public static final String WHO_CAN_ENTER = "the policy owner";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** True on its first day, its last day and every day between. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The pack in a few words. */
    public String words() {
        return title + ", version " + number + ", in force from " + DAY.format(from);
    }

    /** The choices of the charging rules, each with the pack's first day and decision. */
    public LocalPolicy localPolicy() {
        return content.localPolicy(from, adoption.decision());
    }

    /** Who may agree what under this pack, or that it has no scheme. */
    public DatedAnswer<DelegationScheme> scheme() {
        var scheme = content.scheme();
        return scheme == null
                ? missing("the scheme of delegation")
                : new DatedAnswer.Held<>(new Dated<>(
                        scheme,
                        from,
                        until,
                        content.of(LineKind.LEVEL).getFirst().where()));
    }

    /** A local target in days under this pack, or that it has none. */
    public DatedAnswer<Integer> target(LocalTarget target) {
        return content.of(LineKind.TARGET).stream()
                .filter(line -> line.key().equals(target.stored()))
                .findFirst()
                .flatMap(line -> line.number("days").map(days -> held(days.intValue(), line)))
                .orElseGet(() -> missing("the local target “" + target.words() + "”"));
    }

    private DatedAnswer<Integer> held(int days, PackLine line) {
        return new DatedAnswer.Held<>(new Dated<>(days, from, until, line.where()));
    }

    private <T> DatedAnswer<T> missing(String name) {
        return missing(name, from);
    }

    /** That no pack says this figure from that day. */
    public static <T> DatedAnswer<T> missing(String name, LocalDate from) {
        var sentence = "There is no figure for " + name + " from " + DAY.format(from) + ". Ask " + WHO_CAN_ENTER
                + " to enter it with its source.";
        return new DatedAnswer.Missing<>(name, from, WHO_CAN_ENTER, sentence);
    }
}
