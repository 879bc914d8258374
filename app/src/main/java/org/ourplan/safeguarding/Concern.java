package org.ourplan.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;

/**
 * One concern.
 *
 * @param reference the number by which it is spoken of: it says nothing of whose it is
 * @param said what was said as it was raised
 * @param person whose it is, once their record was found
 * @param personName the adult's name: of the record, else as told
 * @param route what was decided; null until it is
 * @param since since when it stands at this stage
 */
public record Concern(
        UUID id,
        long reference,
        RaisedFrom raisedFrom,
        Answers said,
        Instant raisedAt,
        String raisedByName,
        @Nullable PersonId person,
        String personName,
        SafeguardingStage stage,
        Danger risk,
        @Nullable Route route,
        Instant since) {

    /** The address of its page. */
    public String link() {
        return link(id);
    }

    /** The address of a concern's page. */
    public static String link(UUID id) {
        return "/safeguarding/" + id;
    }

    /** The address where something of this kind is written down. */
    public String link(EntryKind kind) {
        return link() + "/write/" + kind.asked();
    }

    /** As work lists and headings name it. */
    public String called() {
        return "Concern " + reference;
    }
}
