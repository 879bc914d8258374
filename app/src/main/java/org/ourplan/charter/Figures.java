package org.ourplan.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.charter.store.MeasureStore;
import org.ourplan.law.rules.Carries;
import org.springframework.stereotype.Component;

/**
 * The figures beside the standards. They are of days that are over, so they are worked out once a day for each charter, however many
 * people read it.
 */
@Component
@Carries("S000-4")
public class Figures {

    private final MeasureStore store;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    Figures(MeasureStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Kept(List<Standard> of, LocalDate on, Map<Integer, Figure> figures) {}

    /** The figure of each standard that has a measure, by its place in the list. At most one statement. */
    public Map<Integer, Figure> of(List<Standard> standards) {
        var today = LocalDate.now(clock);
        var known = kept;
        if (known == null || !known.on.equals(today) || !known.of.equals(standards)) {
            known = new Kept(List.copyOf(standards), today, store.figures(standards, today));
            kept = known;
        }
        return known.figures;
    }
}
