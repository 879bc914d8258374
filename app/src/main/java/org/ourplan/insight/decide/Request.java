package org.ourplan.insight.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Requests for support of one day.
 *
 * @param age of those about whom they were, on that day
 * @param outcome one of the ways in which a contact ends; {@link #ALL} for every request whatever came of it; {@link #OPEN} for one that
 *     is not finished. A request with two outcomes is in each of them
 * @param many how many, 1 or more
 */
public record Request(LocalDate day, Age age, String outcome, int many) {

    /** Stands for every request. */
    public static final String ALL = "ALL";

    /** Stands for one that is not finished. */
    public static final String OPEN = "OPEN";

    /** The store answers with these names. */
    public enum Age {
        OLDER,
        YOUNGER,
        UNKNOWN
    }

    static int count(List<Request> requests, Month month, Predicate<Request> of) {
        return requests.stream()
                .filter(one -> month.has(one.day))
                .filter(of)
                .mapToInt(Request::many)
                .sum();
    }
}
