package org.ourplan.writing;

import java.time.Instant;
import org.ourplan.platform.web.Answers;

/** What came of saving a part. */
public sealed interface Saving {

    /** Saved, or already exactly so. The form's next save must name this version. */
    record Saved(int version, Instant at) implements Saving {}

    /**
     * It was saved since this writer opened it. Nothing was overwritten; both texts are here to be put together.
     *
     * @param sameWriter true where the same person saved it, in another window
     */
    record Clash(Part theirs, Answers yours, boolean sameWriter) implements Saving {

        /** Saved by somebody else. */
        public Clash(Part theirs, Answers yours) {
            this(theirs, yours, false);
        }
    }
}
