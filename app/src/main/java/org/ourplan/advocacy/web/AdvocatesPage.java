package org.ourplan.advocacy.web;

import java.util.List;
import org.ourplan.advocacy.Meeting;
import org.ourplan.advocacy.Report;
import org.ourplan.organisation.Involvement;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** What an advocate was asked for one person, their meetings, their reports and the answers. */
public record AdvocatesPage(
        PersonId person, String callThem, List<Involvement> asked, List<Meeting> meetings, List<Report> reports)
        implements Page {

    @Override
    public String template() {
        return "advocacy/mine";
    }

    public String back() {
        return "/helping/" + person;
    }

    public String link() {
        return back() + "/advocacy";
    }

    public String byDay(Involvement one) {
        return one.byDay() == null ? "" : " By " + InWords.date(one.byDay()) + ".";
    }

    public String said(Meeting one) {
        return MeetingForm.said(one);
    }

    public String said(Report one) {
        return ReportWords.said(one);
    }
}
