package org.ourplan.safeguarding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ourplan.govuk.SummaryList;
import org.ourplan.govuk.Tag;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.safeguarding.AdultsReview;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.safeguarding.Concern;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Entry;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.safeguarding.RaisedFrom;
import org.ourplan.safeguarding.Source;
import org.ourplan.safeguarding.form.ConcernForm;
import org.ourplan.safeguarding.form.EntryForms;
import org.ourplan.safeguarding.form.ReadEntry;
import org.ourplan.safeguarding.form.ReadFile;
import org.ourplan.writing.PartForm;

/**
 * One concern.
 *
 * @param decides true for a reader who may decide for the council
 */
public record ConcernPage(ConcernFile file, boolean decides) implements Page {

    @Override
    public String template() {
        return "safeguarding/concern";
    }

    /** The concern itself. */
    public Concern concern() {
        return file.concern();
    }

    /** What was said as it was raised. */
    public SummaryList raised() {
        var list = SummaryList.empty()
                .row(
                        "Raised",
                        InWords.time(concern().raisedAt()) + ". "
                                + concern().raisedFrom().words()
                                + (concern().raisedByName().isEmpty()
                                        ? ""
                                        : ": " + concern().raisedByName()));
        var form = concern().raisedFrom() == RaisedFrom.PUBLIC ? ConcernForm.anybody() : ConcernForm.worker(false);
        return rows(list, form, concern().said());
    }

    /** The risk, in words. */
    public Tag risk() {
        return ConcernsPage.riskOf(concern().risk());
    }

    /** What may be written down now. */
    public List<EntryKind> toWrite() {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.at(concern().stage()))
                .filter(kind -> decides || !kind.decides())
                .filter(kind ->
                        kind != EntryKind.CAME_BACK || !file.outstanding().isEmpty())
                .toList();
    }

    /** One entry as it was written, with what the law makes of it. */
    public SummaryList card(Entry one) {
        var list = SummaryList.empty().card(one.kind().words());
        var answered = rows(list, EntryForms.of(one.kind(), file, List.of()), one.said());
        return answered.row("Written down", InWords.time(one.at()) + " by " + one.byName());
    }

    /** What the law makes of an entry; empty where it makes nothing of it. */
    public String comes(Entry one) {
        return switch (one.kind()) {
            case ADVOCACY -> advocacy(one);
            case ADULTS_REVIEW -> review(one);
            case CAME_BACK -> "From " + from(one) + (one.settled() ? ": accepted." : ": not accepted.");
            default -> "";
        };
    }

    private String from(Entry back) {
        return file.entries().stream()
                .filter(one -> one.id().equals(back.about()))
                .map(one -> one.said().one("name"))
                .collect(Collectors.joining());
    }

    private static String advocacy(Entry one) {
        return switch (ReadFile.advocacy(one.said())) {
            case AdvocacyDecision.Required required -> "An independent advocate must be arranged. " + required.reason();
            case AdvocacyDecision.NotRequired none -> none.reason();
            case AdvocacyDecision.CannotDecide open -> "";
        };
    }

    private static String review(Entry one) {
        return switch (ReadEntry.review(one.said())) {
            case AdultsReview.Must must -> "The board must arrange a review (" + must.section() + "). Send it this.";
            case AdultsReview.May may -> "The board may arrange a review (" + may.section() + ").";
            case AdultsReview.Open open -> "";
        };
    }

    private static SummaryList rows(SummaryList list, PartForm form, Answers said) {
        var rows = list;
        for (var line : form.read(said)) {
            rows = rows.row(line.question(), line.answer());
        }
        return rows;
    }

    /** Who is said to have caused harm. */
    public String source(Source one) {
        return one.name() + (one.relation().isEmpty() ? "" : ", " + one.relation()) + " ("
                + one.kind().words().toLowerCase(Locale.UK) + ")"
                + (one.account() == null ? "" : ". Has an account here, which never opens this concern")
                + (one.stands() ? "." : ". Nobody says so any more: " + one.withdrawnWhy());
    }

    /** Who looked. */
    public String look(ConcernFile.Look one) {
        return one.name() + ", " + InWords.time(one.at()) + ": " + one.page();
    }
}
