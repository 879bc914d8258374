package org.ourplan.nationalreturn;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.file.Compared;

/**
 * A file of the return as it was made and is kept.
 *
 * @param number counted from 1
 * @param lists the lists of its release that were in force
 * @param rows without the row of names
 * @param sha256 of the file
 * @param replaces the number of an earlier file of the same days and release; null where there was none
 * @param replacedBy the number of the later one that took its place; null while it stands
 * @param comparedWith the number of the file of this release that was made before it; null for the first
 * @param beside what is different from that one
 */
public record KeptReturn(
        UUID id,
        long number,
        Period period,
        Release release,
        UUID lists,
        long rows,
        long bytes,
        String sha256,
        @Nullable Long replaces,
        @Nullable Long replacedBy,
        @Nullable UUID before,
        @Nullable Long comparedWith,
        Compared.Counts beside,
        Instant madeAt,
        String madeBy) {

    /** Its page. */
    public String link() {
        return NationalReturns.HERE + "/" + id;
    }

    /** What the file is called when it is taken. */
    public String fileName() {
        return "client-level-data-" + period.from() + "-to-" + period.to() + "-release-" + release.number() + ".csv";
    }
}
