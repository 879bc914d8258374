package org.ourplan.people.web;

import java.util.List;
import java.util.Map;
import org.ourplan.people.Found;
import org.ourplan.platform.web.Answers;

/**
 * Those already here who may be the person about to be added.
 *
 * @param sameNumber true when one of them has the very NHS number that was typed: then nobody can be added with it
 */
public record AlikePage(Answers answers, List<Found> found, boolean sameNumber)
        implements org.ourplan.platform.web.Page {

    /** Everything typed, to be sent on. */
    public List<Map.Entry<String, List<String>>> typed() {
        return answers.given().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("somebody-else"))
                .toList();
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String template() {
        return "people/alike";
    }
}
