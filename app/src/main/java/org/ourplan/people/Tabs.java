package org.ourplan.people;

import java.util.List;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.At;

/** The pages of a person's record that there are, for the navigation of the identity bar. */
public interface Tabs {

    /** In order; the one that is open is marked. */
    List<At.MenuLink> of(PersonId person);

    /** True when the program has a page at this pattern, such as {@code /me/documents}. */
    boolean isThere(String pattern);
}
