package org.ourplan.complaint.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.StepTaken;
import org.ourplan.complaint.decide.Step;
import org.ourplan.complaint.form.ReceivedForm;
import org.ourplan.complaint.form.StepForms;
import org.ourplan.govuk.SummaryList;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;

/** One complaint: what was said, what is due, what may be done, and what was done. */
public record ComplaintPage(Complaint complaint, LocalDate today) implements Page {

    @Override
    public String template() {
        return "complaint/complaint";
    }

    public String stands() {
        return ComplaintWords.stands(complaint, today);
    }

    /** What is due, while anything is. */
    public List<String> due() {
        var life = complaint.life(today);
        if (life.ended()) {
            return List.of();
        }
        return life.toAcknowledge()
                ? List.of(ComplaintWords.acknowledge(complaint), ComplaintWords.answer(complaint))
                : List.of(ComplaintWords.answer(complaint));
    }

    public List<Step> next() {
        return complaint.life(today).next();
    }

    /** Who complains, for whom, how, when. */
    public SummaryList who() {
        var detail = complaint.detail();
        var list = SummaryList.empty()
                .row("Who complains", complaint.name())
                .row("Letters go to", detail.one("reach"))
                .row("For whom", complaint.as().words())
                .row("May they", ComplaintWords.standing(complaint))
                .row(
                        "Received",
                        InWords.date(complaint.received()) + ". "
                                + complaint.how().words())
                .row("It happened", InWords.date(complaint.time().happened()))
                .row("About what", complaint.subject().words())
                .row("Written down by", complaint.recordedBy());
        list = row(list, "For", ReceivedForm.whose(detail));
        list = row(list, "Passed on to us by", detail.one("passed-on-by"));
        list = row(list, "What would help them", detail.one("help"));
        var about = String.join(
                "; ",
                complaint.about().stream()
                        .map(one -> one.name()
                                + (one.account() == null
                                        ? " (no account of this name: nobody is kept out)"
                                        : " (neither sees nor answers it)"))
                        .distinct()
                        .toList());
        return row(list, "Who works here and is complained about", about);
    }

    private static SummaryList row(SummaryList list, String key, String value) {
        return value.isEmpty() ? list : list.row(key, value);
    }

    /** What was answered at a step, in order. */
    public List<PartForm.Line> lines(StepTaken taken) {
        return StepForms.of(taken.step(), complaint).read(taken.said());
    }
}
