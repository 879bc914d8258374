package org.ourplan.directory.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.InformationText;
import org.ourplan.directory.PublishedInformation;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.information.InformationKind;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The five kinds for those who write them.
 *
 * @param missing the kinds that nobody has written: while there are any, nothing new is made known
 * @param published what everybody reads now; null before the first time
 */
public record WritingInformationPage(
        Map<InformationKind, InformationText> written,
        List<Finding> missing,
        @Nullable PublishedInformation published) implements Page {

    @Override
    public String template() {
        return "directory/writingInformation";
    }

    public List<InformationKind> kinds() {
        return List.of(InformationKind.values());
    }

    /** Where the text of a kind stands. */
    public String stands(InformationKind kind) {
        var text = written.get(kind);
        if (text == null || !text.isWritten()) {
            return "Nothing is written yet.";
        }
        var known = published != null && published.of(kind).id() == text.id();
        return "Written " + InWords.time(text.at()) + " by " + text.by() + "."
                + (known ? " Everybody reads it so." : " Not made known yet.");
    }

    /** True where something written is not what everybody reads. */
    public boolean changed() {
        var known = published;
        return known == null
                || written.entrySet().stream()
                        .anyMatch(text ->
                                known.of(text.getKey()).id() != text.getValue().id());
    }

    /** Since when everybody reads what they read. */
    public String since() {
        return published == null
                ? "Nothing has been made known yet."
                : "Made known " + InWords.time(published.at()) + " by " + published.by() + ".";
    }
}
