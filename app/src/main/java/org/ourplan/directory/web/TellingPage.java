package org.ourplan.directory.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.directory.AdviceWay;
import org.ourplan.directory.Entry;
import org.ourplan.govuk.Radios;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/**
 * Writing down that somebody was told about an entry.
 *
 * @param days after how many days somebody asks, by the council's own target; null where its pack has none
 */
public record TellingPage(
        PersonId person,
        String callThem,
        Entry entry,
        @Nullable Integer days,
        Filled form) implements Page {

    @Override
    public String template() {
        return "directory/telling";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** Where its form goes. */
    public String action() {
        return person.link() + "/advice/new/" + entry.id();
    }

    /** How they were told. */
    public Radios how() {
        var radios = form.oneOf("how", "How were they told?");
        for (var way : AdviceWay.values()) {
            radios = radios.choice(way.name(), way.words());
        }
        return radios;
    }
}
