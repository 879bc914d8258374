package org.ourplan.law.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourplan.law.wellbeing.WellbeingArea;

/**
 * The effect on wellbeing as a person judged it.
 *
 * @param significance the judgement
 * @param areas the areas of Care Act 2014 s1(2) affected; at least one where the effect is significant or likely to be
 * @param why why it is, or is not, significant in this person's life; may be empty
 */
public record WellbeingEffect(Significance significance, Set<WellbeingArea> areas, String why) {

    public WellbeingEffect {
        areas = Ordered.copyOf(WellbeingArea.class, areas);
    }

    /** Nobody has considered it. */
    public static WellbeingEffect notConsidered() {
        return new WellbeingEffect(Significance.NOT_CONSIDERED, Set.of(), "");
    }

    public static WellbeingEffect of(Significance significance, WellbeingArea... areas) {
        return new WellbeingEffect(significance, Arrays.stream(areas).collect(Collectors.toSet()), "");
    }

    /** The areas in the order of the Act. */
    public List<WellbeingArea> areasInOrder() {
        return List.copyOf(areas);
    }
}
