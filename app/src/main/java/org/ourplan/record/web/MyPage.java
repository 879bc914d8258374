package org.ourplan.record.web;

import java.util.List;
import org.ourplan.people.Person;
import org.ourplan.record.store.Overview;

/**
 * The person's own home page.
 *
 * @param greeting good morning, afternoon or evening
 * @param ways the pages of their own that there are: words and address
 */
public record MyPage(String greeting, Person person, Overview overview, List<Way> ways)
        implements org.ourplan.platform.web.Page {

    /** A way on. */
    public record Way(String words, String what, String link) {}

    /** True when this name is the person's own. */
    public boolean isMe(String name) {
        return name.equals(person.callThem()) || name.equals(person.fullName());
    }

    @Override
    public String template() {
        return "record/me";
    }
}
