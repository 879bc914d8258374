package org.ourplan.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Complaints;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperSize;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Complaints, for those who handle them. Whoever is complained about finds nothing of it here. */
@Controller
@MayUse(
        value = {Role.COMPLAINTS_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
class ComplaintPages {

    private final Complaints complaints;
    private final LoosePapers papers;
    private final Clock clock;

    ComplaintPages(Complaints complaints, LoosePapers papers, Clock clock) {
        this.complaints = complaints;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/complaints")
    ComplaintsPage all(SignedIn by) {
        return new ComplaintsPage(complaints.waiting(by), complaints.ended(by), LocalDate.now(clock));
    }

    @GetMapping("/complaints/{complaint}")
    ComplaintPage one(@PathVariable UUID complaint, SignedIn by) {
        return new ComplaintPage(complaints.open(complaint, by).orElseThrow(NotFound::new), LocalDate.now(clock));
    }

    @GetMapping("/complaints/{complaint}/letters/{letter}")
    ResponseEntity<byte[]> letter(@PathVariable UUID complaint, @PathVariable UUID letter, SignedIn by) {
        return papers.page(complaints.letter(complaint, letter, by).orElseThrow(NotFound::new));
    }

    @GetMapping("/complaints/{complaint}/letters/{letter}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID complaint,
            @PathVariable UUID letter,
            @RequestParam(name = "in", defaultValue = "") String in,
            SignedIn by) {
        var page = complaints.letter(complaint, letter, by).orElseThrow(NotFound::new);
        return papers.pdf(page, in.equals("large") ? PaperSize.LARGE : PaperSize.ORDINARY, "complaint-letter.pdf");
    }
}
