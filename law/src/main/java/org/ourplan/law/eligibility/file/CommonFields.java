package org.ourplan.law.eligibility.file;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.eligibility.Fluctuation;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.wellbeing.WellbeingArea;

/** The fields that an adult's case and a carer's case share. */
final class CommonFields {

    /** Fields that say something to the reader of the file and nothing to the determination. */
    private static final Set<String> REMARKS = Set.of(
            "id",
            "who",
            "rule",
            "rules",
            "expected",
            "note",
            "notes",
            "name",
            "title",
            "description",
            "comment",
            "source",
            "rows");

    private static final Set<String> SHARED = Set.of("unable", "na", "unanswered", "fluctuates", "period", "wellbeing");

    private CommonFields() {}

    static Set<String> with(String... own) {
        Set<String> known = new HashSet<>(REMARKS);
        known.addAll(SHARED);
        known.addAll(List.of(own));
        return known;
    }

    static Fluctuation fluctuation(Fields fields) {
        return new Fluctuation(fields.answer("fluctuates").isYes(), fields.text("period"));
    }

    static WellbeingEffect wellbeing(Fields fields) {
        Fields part = fields.part("wellbeing");
        part.onlyNamed(Set.of("impact", "areas", "why", "note"));
        String impact = part.text("impact");
        Significance significance = switch (impact) {
            case "significant" -> Significance.SIGNIFICANT;
            case "likely-significant" -> Significance.LIKELY_SIGNIFICANT;
            case "not-significant" -> Significance.NOT_SIGNIFICANT;
            case "unanswered", "" -> Significance.NOT_CONSIDERED;
            default ->
                throw part.malformed(
                        "impact",
                        "must be significant, likely-significant, not-significant or unanswered, found “" + impact
                                + "”");
        };
        Set<WellbeingArea> areas = EnumSet.noneOf(WellbeingArea.class);
        for (String letter : part.words("areas")) {
            areas.add(WellbeingArea.withLetter(letter)
                    .orElseThrow(() -> part.malformed(
                            "areas", "holds “" + letter + "”, which is not one of the nine areas a to i")));
        }
        return new WellbeingEffect(significance, areas, part.text("why"));
    }

    /** Refuses an outcome that is answered in two ways. */
    static void noOutcomeTwice(Fields fields) {
        Set<String> seen = new LinkedHashSet<>();
        Stream.of(fields.wordsByName("unable").keySet(), fields.words("na"), fields.words("unanswered"))
                .flatMap(codes -> codes.stream().collect(Collectors.toCollection(LinkedHashSet::new)).stream())
                .forEach(code -> {
                    if (!seen.add(code)) {
                        throw fields.malformed(code, "is answered in two ways");
                    }
                });
    }
}
