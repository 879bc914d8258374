package org.ourplan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** The code from the letter and the date of birth. */
public record JoinPage(Answers answers, Problems problems) implements Page {

    @Override
    public String template() {
        return "access/join";
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }

    /** Every part of a date that is not one. */
    public List<String> wrongDate() {
        return problems.of("born-day").isEmpty() ? List.of() : List.of("day", "month", "year");
    }
}
