package org.ourplan.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.PublishedInformation;
import org.ourplan.law.information.InformationKind;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The council's own information: all five kinds, or one of them.
 *
 * @param published null before it was first made known
 * @param kind null for all
 */
public record InformationPage(
        @Nullable PublishedInformation published, @Nullable InformationKind kind) implements Page {

    @Override
    public String template() {
        return kind == null ? "directory/information" : "directory/informationOne";
    }

    public List<InformationKind> kinds() {
        return List.of(InformationKind.values());
    }

    /** The paragraphs of the kind that is shown. */
    public List<String> paragraphs() {
        return published == null || kind == null
                ? List.of()
                : published.of(kind).paragraphs();
    }

    public String heading() {
        return kind == null ? "Information and advice" : kind.words();
    }

    /** Since when it reads so. */
    public String since() {
        return published == null ? "" : "It reads so since " + InWords.time(published.at()) + ".";
    }
}
