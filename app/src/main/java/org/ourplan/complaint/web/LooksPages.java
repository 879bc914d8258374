package org.ourplan.complaint.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Complaints;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who of those who work here looked at which complaint, and when: for an auditor, who sees no more of it. */
@Controller
@MayUse(value = Role.AUDITOR, whose = Whose.NOBODYS)
class LooksPages {

    private static final int SHOWN = 200;

    private final Complaints complaints;

    LooksPages(Complaints complaints) {
        this.complaints = complaints;
    }

    @GetMapping("/complaints/looks")
    ComplaintLooksPage looks() {
        return new ComplaintLooksPage(complaints.looks(SHOWN));
    }
}
