package org.ourplan.sharing;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person said last on one matter: that they object, or that they no longer do. */
public record Objection(About about, boolean objects, String words, String by, Instant at) {

    /** What somebody may object to by itself. Stored by name: never rename. */
    public enum About {
        CARE("sharing for my care without asking me first", "sharing for their care without asking them first"),
        NHS_NUMBER("using my NHS number", "the use of their NHS number");

        private final String mine;
        private final String theirs;

        About(String mine, String theirs) {
            this.mine = mine;
            this.theirs = theirs;
        }

        /** As the person reads it, to follow "I object to". */
        public String mine() {
            return mine;
        }

        /** As workers read it, to follow "They object to". */
        public String theirs() {
            return theirs;
        }

        /** The matter that a form sent by this name; empty for anything else. */
        public static Optional<About> named(String name) {
            return Stream.of(values())
                    .filter(about -> about.name().equals(name))
                    .findFirst();
        }
    }
}
