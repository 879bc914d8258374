package org.ourplan.planningcost.decide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is not shown, so that no plan can be known by its figures, also not by taking away what is shown from the whole. */
public final class SmallNumbers {

    /** Fewer than this are not shown. */
    public static final int FEWEST = 5;

    private SmallNumbers() {}

    /**
     * The places of what is hidden: every count from one to four, and the smallest of the others until what is hidden comes to at
     * least five together. Nothing is never hidden: it tells of nobody.
     */
    public static Set<Integer> hidden(List<Integer> counts) {
        var hidden = IntStream.range(0, counts.size())
                .filter(at -> counts.get(at) > 0 && counts.get(at) < FEWEST)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        var others = IntStream.range(0, counts.size())
                .boxed()
                .filter(at -> counts.get(at) >= FEWEST)
                .sorted(Comparator.comparing(counts::get))
                .iterator();
        while (!hidden.isEmpty() && hidden.stream().mapToInt(counts::get).sum() < FEWEST && others.hasNext()) {
            hidden.add(others.next());
        }
        return hidden;
    }
}
