package org.ourplan.documents.copy;

import java.util.List;

/**
 * What a page says, in its order.
 *
 * @param title of the document
 * @param about title and for whom, as the page names itself
 * @param council who made it; may be empty
 */
public record PageTree(String title, String about, String council, List<Block> blocks) {

    public PageTree {
        blocks = List.copyOf(blocks);
    }

    /** How many parts it has: its headings beneath the title. */
    long parts() {
        return blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
                .count();
    }
}
