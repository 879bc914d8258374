package org.ourplan.access.web;

import java.util.List;
import java.util.Map;
import org.ourplan.access.PageInWords;
import org.ourplan.access.store.KeptWritings.Kept;
import org.ourplan.platform.web.Page;

/** What somebody typed before they had to sign in again, with one button that sends it on. */
public record KeptWritingPage(Kept kept) implements Page {

    /** Shorter answers without a space are choices, dates and the form's own marks: sent on, but no help to a reader. */
    private static final int WORTH_SHOWING = 12;

    @Override
    public String template() {
        return "access/keptWriting";
    }

    /** The texts, in the order of the form. */
    public List<String> texts() {
        return kept.answers().given().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> text.length() > WORTH_SHOWING || text.contains(" "))
                .toList();
    }

    /** How many other answers go with them. */
    public long others() {
        return kept.answers().given().values().stream()
                        .flatMap(List::stream)
                        .filter(text -> !text.isBlank())
                        .count()
                - texts().size();
    }

    public List<Map.Entry<String, List<String>>> fields() {
        return List.copyOf(kept.answers().given().entrySet());
    }

    /** Where it was going, without ids. */
    public String where() {
        return PageInWords.of("GET " + kept.path().replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}"));
    }
}
