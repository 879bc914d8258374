package org.ourplan.law.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ourplan.law.rules.Carries;

/**
 * What reviews say together to those who buy and plan support: how often each theme came up, and nothing that could point to one
 * person (source 004 p. 35 and 36).
 */
@Carries({"REV-17", "S004-91"})
public final class Themes {

    /** Fewer people than this are not counted out loud: the theme is not even named. */
    public static final int FEWEST_SHOWN = 5;

    private Themes() {}

    /** A theme, and in the reviews of how many people it came up. */
    public record Counted(String theme, long people) {}

    /** The themes as they may be shown, the most frequent first, and how many were left out. */
    public record Report(List<Counted> shown, int leftOut) {}

    /** The same theme however it was typed: small letters, single spaces, no stop. */
    public static String tidy(String typed) {
        String tidy = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
        return tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1).strip() : tidy;
    }

    /** What may be shown of these counts of people. */
    public static Report report(Map<String, Long> people) {
        Map<String, Long> sorted = new TreeMap<>(people);
        List<Counted> shown = sorted.entrySet().stream()
                .filter(theme -> theme.getValue() >= FEWEST_SHOWN)
                .map(theme -> new Counted(theme.getKey(), theme.getValue()))
                .sorted(Comparator.comparingLong(Counted::people).reversed().thenComparing(Counted::theme))
                .toList();
        return new Report(shown, sorted.size() - shown.size());
    }
}
