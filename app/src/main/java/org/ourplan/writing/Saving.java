package org.ourplan.writing;

import java.time.Instant;
import org.ourplan.platform.web.Answers;

/** What came of saving a part. */
public sealed interface Saving {

    /** Saved, or already exactly so. The form's next save must name this version. */
    record Saved(int version, Instant at) implements Saving {}

    /** Somebody else saved it since this writer opened it. Nothing was overwritten; both texts are here to be put together. */
    record Clash(Part theirs, Answers yours) implements Saving {}
}
