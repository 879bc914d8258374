package org.ourplan.complaint.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.complaint.Complaint;
import org.ourplan.platform.web.Page;

/** What this person complained about, where it stands, and our letters. */
public record MyComplaintsPage(List<Complaint> all, LocalDate today) implements Page {

    @Override
    public String template() {
        return "complaint/mine";
    }

    public String stands(Complaint complaint) {
        return ComplaintWords.toThem(complaint, today);
    }
}
