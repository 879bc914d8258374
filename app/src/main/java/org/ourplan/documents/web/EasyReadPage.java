package org.ourplan.documents.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.documents.EasyRead.Section;
import org.ourplan.documents.EasyReadText;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.Picture;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * Where somebody writes a document in Easy Read for one person, before it goes.
 *
 * @param document from which it is written
 * @param whose the name the person likes to be called by
 * @param answers as typed, or the first draft
 * @param look what it would look like, where that was asked for; empty otherwise
 * @param hard the hard words in it, each with an easier way to say it
 */
public record EasyReadPage(
        MadeDocument document,
        String whose,
        Answers answers,
        Problems problems,
        List<Section> look,
        Map<String, String> hard)
        implements Page {

    @Override
    public String template() {
        return "documents/writeEasyRead";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public String action() {
        return document.link() + "/easy-read";
    }

    /** The pictures there are, by the names that choose them. */
    public String pictures() {
        return Stream.of(Picture.values()).map(EasyReadText::name).collect(Collectors.joining(", "));
    }

    /** What to say of a field; nothing where nothing is wrong. */
    public @Nullable String wrong(String field) {
        var problem = problems.of(field);
        return problem.isEmpty() ? null : problem;
    }
}
