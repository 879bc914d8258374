package org.ourplan.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.store.InformationStore;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.information.InformationKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Part;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The council's own information for everybody, of which section 4(2) names five kinds. */
@Component
public class Information {

    /** The field of a text in its form. */
    public static final String WORDS = "words";

    /** Where it is written and made known. */
    public static final String KEEPING = "/directory/keeping/information";

    private final InformationStore store;

    Information(InformationStore store) {
        this.store = store;
    }

    /** What everybody reads now; empty before it was first made known. */
    public Optional<PublishedInformation> published() {
        return store.published();
    }

    /** The last text of each kind, made known or not. */
    public Map<InformationKind, InformationText> written() {
        return store.last();
    }

    /**
     * Writes the text of a kind; an empty one takes it out of what is made known next. Where somebody wrote since it was opened
     * both texts come back and nothing is overwritten.
     *
     * @param opened the id of the text that was opened, 0 where there was none
     */
    @Transactional
    public Saving write(InformationKind kind, long opened, String words, SignedIn by) {
        store.hold();
        var standing = store.last().get(kind);
        if (standing != null && standing.id() != opened) {
            return new Saving.Clash(
                    new Part(
                            new java.util.UUID(0, kind.ordinal()),
                            kind.path(),
                            (int) standing.id(),
                            Answers.of(WORDS, standing.words()),
                            standing.writtenBy(),
                            standing.by(),
                            standing.at()),
                    Answers.of(WORDS, words),
                    standing.writtenBy().equals(by.account()));
        }
        store.write(kind, words, by);
        return new Saving.Saved(0, java.time.Instant.EPOCH);
    }

    /** What stands in the way of making it known: the kinds that nobody has written. */
    public List<Finding> missing() {
        return missing(store.last());
    }

    private static List<Finding> missing(Map<InformationKind, InformationText> texts) {
        return InformationKind.missing(texts.entrySet().stream()
                .filter(text -> text.getValue().isWritten())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** Makes the last text of each kind known to everybody, all five together. Refused while one of them is missing (s4(2)). */
    @Transactional
    @Carries("INFO-2")
    public void publish(SignedIn by) {
        store.hold();
        var texts = store.last();
        var missing = missing(texts);
        if (!missing.isEmpty()) {
            throw new Refused(
                    Stream.concat(
                                    missing.stream()
                                            .map(finding -> finding.sentence() + " (" + finding.section() + ")"),
                                    Stream.of("Whoever is a policy owner can write it."))
                            .toList(),
                    KEEPING);
        }
        store.publish(new EnumMap<>(texts), by);
    }
}
