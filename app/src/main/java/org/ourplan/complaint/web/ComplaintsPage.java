package org.ourplan.complaint.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.decide.ComplaintYear;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The complaints of the council: those that wait, the oldest first, and the last that ended. */
public record ComplaintsPage(List<Complaint> waiting, List<Complaint> ended, LocalDate today) implements Page {

    @Override
    public String template() {
        return "complaint/complaints";
    }

    public String stands(Complaint complaint) {
        return ComplaintWords.stands(complaint, today);
    }

    /** What is due next, and whether law or we ourselves say so. */
    public String due(Complaint complaint) {
        return complaint.life(today).toAcknowledge()
                ? ComplaintWords.acknowledge(complaint)
                : ComplaintWords.answer(complaint);
    }

    /** When it came, and about what. */
    public String about(Complaint complaint) {
        return "Received on " + InWords.date(complaint.received()) + ". "
                + complaint.subject().words() + ".";
    }

    /** The last day of this year of complaints. */
    public LocalDate year() {
        return ComplaintYear.lastDayOf(today);
    }
}
