package org.ourplan.people.store;

import java.util.List;

/** How to communicate with a person, as kept in their row: each need and each format a line in words. */
record Communication(List<String> needs, List<String> formats) {

    Communication {
        needs = needs == null ? List.of() : List.copyOf(needs);
        formats = formats == null ? List.of() : List.copyOf(formats);
    }
}
