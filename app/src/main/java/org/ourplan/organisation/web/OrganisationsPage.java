package org.ourplan.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.organisation.Organisation;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.Page;

/** Every organisation outside the council, for whoever keeps them. */
public record OrganisationsPage(List<Organisation> all) implements Page {

    @Override
    public String template() {
        return "organisation/organisations";
    }

    public String does(Organisation one) {
        return one.does().stream().sorted().map(Work::words).collect(Collectors.joining(", "))
                + (one.ended() ? ". We ask it no more" : "");
    }
}
