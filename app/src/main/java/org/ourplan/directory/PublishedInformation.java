package org.ourplan.directory;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.ourplan.law.information.InformationKind;

/** The council's information on all five kinds as everybody reads it, when it was made known, and by whom. */
public record PublishedInformation(Map<InformationKind, InformationText> texts, Instant at, String by) {

    /** What it says of a kind. */
    public InformationText of(InformationKind kind) {
        return Objects.requireNonNull(texts.get(kind), kind.name());
    }
}
