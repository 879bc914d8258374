package org.ourplan.directory.web;

import org.ourplan.access.OpenToAll;
import org.ourplan.directory.Information;
import org.ourplan.law.information.InformationKind;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The council's own information on the five kinds of section 4(2), for everybody, without signing in. */
@Controller
@OpenToAll
class InformationPages {

    private final Information information;

    InformationPages(Information information) {
        this.information = information;
    }

    @GetMapping("/directory/information")
    Page all() {
        return new InformationPage(information.published().orElse(null), null);
    }

    @GetMapping("/directory/information/{kind}")
    Page one(@PathVariable String kind) {
        var asked = InformationKind.at(kind).orElseThrow(NotFound::new);
        return new InformationPage(information.published().orElseThrow(NotFound::new), asked);
    }
}
