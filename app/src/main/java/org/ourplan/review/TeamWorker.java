package org.ourplan.review;

import java.util.UUID;

/**
 * Somebody of a team who may be given reviews.
 *
 * @param open how many open tasks they have now, without what is still coming up
 */
public record TeamWorker(UUID account, String name, int open) {

    /** Their name and what they have to do already. */
    public String words() {
        return name + ", " + open + (open == 1 ? " open task" : " open tasks");
    }
}
