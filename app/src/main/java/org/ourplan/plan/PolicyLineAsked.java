package org.ourplan.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.pack.PackLine;
import org.ourplan.law.pack.PolicyLineKind;

/**
 * A policy line of the person's pack that this plan has to consider (S001-50).
 *
 * @param kind which of the lines the program looks for, or null for one of the council's own
 * @param words what people are asked to think about
 * @param pack the pack it stands in, in words
 */
public record PolicyLineAsked(@Nullable PolicyLineKind kind, String title, String words, String pack) {

    /** From a line of a pack. */
    public static PolicyLineAsked of(PackLine line, String pack) {
        var kind = PolicyLineKind.named(line.one("line")).orElse(null);
        return new PolicyLineAsked(kind, kind == null ? line.one("title") : kind.title(), line.one("words"), pack);
    }

    /** The part of the plan in which people write what they made of it. */
    public String place() {
        var name = kind == null ? title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-") : kind.stored();
        var tidy = name.replaceAll("^-|-$", "");
        return "policy-line/" + (tidy.length() > 60 ? tidy.substring(0, 60) : tidy);
    }
}
