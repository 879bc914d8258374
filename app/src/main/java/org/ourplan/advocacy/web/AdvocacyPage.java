package org.ourplan.advocacy.web;

import java.util.List;
import org.ourplan.advocacy.Meeting;
import org.ourplan.advocacy.Report;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Work;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Independent help for one person: who was asked and what became of it, the advocate's meetings and reports. */
public record AdvocacyPage(
        PersonId person, String callThem, List<Involvement> all, List<Meeting> meetings, List<Report> reports)
        implements Page {

    @Override
    public String template() {
        return "advocacy/advocacy";
    }

    public String link() {
        return person.link() + "/advocacy";
    }

    public String heading(Involvement one) {
        return one.work() == Work.ADVOCACY
                ? "An independent advocate for " + one.about()
                : "Independent planning, chosen by " + callThem;
    }

    /** Whom, when and by when. */
    public String asked(Involvement one) {
        return one.organisationName() + (one.wanted().isEmpty() ? "" : " (" + one.wanted() + ")") + " was asked by "
                + one.askedBy() + " on " + InWords.time(one.asked())
                + (one.byDay() == null ? "." : ", for " + InWords.date(one.byDay()) + ".")
                + (one.asImca() ? " As independent mental capacity advocate too." : "");
    }

    /** True while it has not ended. */
    public boolean open(Involvement one) {
        return one.end() == null;
    }

    /** True where it ended and nobody was asked since for the same: the worker says that nobody else is needed, or asks. */
    public boolean settles(Involvement one) {
        return one.work() == Work.ADVOCACY
                && one.end() != null
                && all.stream()
                        .filter(other -> other.process() == one.process())
                        .findFirst()
                        .filter(one::equals)
                        .isPresent();
    }

    /** True where the organisation told who it is, or may name somebody more. */
    public boolean answers(Involvement one) {
        return one.work() == Work.ADVOCACY && (one.waits() || one.goesOn());
    }

    public List<Meeting> meetings(Involvement one) {
        return meetings.stream()
                .filter(meeting -> meeting.involvement().equals(one.id()))
                .toList();
    }

    public List<Report> reports(Involvement one) {
        return reports.stream()
                .filter(report -> report.involvement().equals(one.id()))
                .toList();
    }

    public String said(Meeting one) {
        return MeetingForm.said(one);
    }

    public String said(Report one) {
        return ReportWords.said(one);
    }
}
