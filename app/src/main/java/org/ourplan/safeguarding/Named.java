package org.ourplan.safeguarding;

import java.util.UUID;

/** Somebody who needs to know of a concern, beside the safeguarding leads. */
public record Named(UUID account, String name, As as) {

    /** What they are in it. Stored by name: never rename. */
    public enum As {
        ENQUIRY_OFFICER("Makes the enquiry"),
        MANAGER("Manager: may decide"),
        TAKES_PART("Takes part");

        private final String words;

        As(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
