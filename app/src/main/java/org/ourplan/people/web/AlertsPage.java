package org.ourplan.people.web;

import java.util.List;
import org.ourplan.people.store.Working;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** What anybody opening the record must know. */
public record AlertsPage(String callThem, String link, List<Working.Alert> alerts, Answers answers, Problems problems)
        implements FormPage {

    @Override
    public String template() {
        return "people/alerts";
    }
}
