package org.ourplan.demonstration.play;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.wellbeing.WellbeingArea;

/** The stories say {@code nutrition}; the forms say A1. */
final class Codes {

    private static final Map<String, String> ADULT = named(AdultOutcome.values(), AdultOutcome::code);
    private static final Map<String, String> CARER = named(CarerOutcome.values(), CarerOutcome::code);
    private static final Map<String, String> ADULT_UNABLE = named(AdultUnable.values(), AdultUnable::code);
    private static final Map<String, String> CARER_UNABLE = named(CarerUnable.values(), CarerUnable::code);
    private static final Map<String, String> AREAS = named(WellbeingArea.values(), WellbeingArea::letter);

    private Codes() {}

    /** The reference of a need by the outcome's name; any other word stays as it is. */
    static String need(String name, boolean carers) {
        return (carers ? CARER : ADULT).getOrDefault(name, name);
    }

    /** True where the word names an outcome. */
    static boolean isOutcome(String name, boolean carers) {
        return (carers ? CARER : ADULT).containsKey(name);
    }

    /** Every outcome there is. */
    static List<String> outcomes(boolean carers) {
        return List.copyOf((carers ? CARER : ADULT).values());
    }

    /** Which meaning of "unable", by its name. */
    static String unable(String name, boolean carers) {
        return (carers ? CARER_UNABLE : ADULT_UNABLE).getOrDefault(name, name);
    }

    /** The areas of wellbeing by their names, with their letters. */
    static Map<String, String> areas() {
        return AREAS;
    }

    private static <E extends Enum<E>> Map<String, String> named(E[] values, Function<E, String> code) {
        var named = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .forEach(
                        value -> named.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), code.apply(value)));
        return named;
    }
}
