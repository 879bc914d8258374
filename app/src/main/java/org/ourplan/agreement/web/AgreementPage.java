package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.agreement.AgreementSoFar;
import org.ourplan.agreement.Entry;
import org.ourplan.law.agreement.Answer;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Where the agreement of a plan is, everything said so far, and the steps that may be taken now. */
public record AgreementPage(
        String callThem, PlanRecord plan, AgreementSoFar soFar, LocalDate today, boolean writes, boolean decides)
        implements Page {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** One button: a link opens a page; a step of the plan's life is sent at once to the plan. */
    public record Step(String words, String link, @Nullable PlanEvent event) {

        static Step page(String words, String link) {
            return new Step(words, link, null);
        }
    }

    @Override
    public String template() {
        return "agreement/agreement";
    }

    /** The next step from here for who reads: one, or none. */
    public List<Step> steps() {
        var at = plan.link();
        return switch (plan.state()) {
            case DRAFTING -> writer(new Step("Share it with " + callThem, at + "/step", PlanEvent.SHARED_WITH_PERSON));
            case WITH_PERSON ->
                soFar.person() == null
                        ? writer(Step.page("Write down what " + callThem + " says", at + "/agreement/answer"))
                        : writer(Step.page("Send it to be agreed", at + "/send"));
            case WITH_COUNCIL -> decides ? List.of(Step.page("Decide", at + "/agree")) : List.of();
            case RETURNED -> writer(new Step("Take it up again", at + "/step", PlanEvent.TAKEN_UP_AGAIN));
            case AGREED, NOT_AGREED, COPY_GIVEN, NOT_AGREED_COPY_GIVEN ->
                writer(Step.page("Give the copies", at + "/copies"));
            case ACTIVE_NOT_AGREED ->
                writer(Step.page("Write down that " + callThem + " now agrees", at + "/agreement/answer"));
            case ACTIVE, SUPERSEDED, ENDED -> List.of();
        };
    }

    /** What else may be done from here, in the order of the story. */
    public List<Step> others() {
        var at = plan.link();
        if (plan.state() != PlanState.WITH_PERSON) {
            return List.of();
        }
        var again = soFar.person() == null ? "Send it to be agreed" : "Write down what " + callThem + " says now";
        return writer(
                Step.page(again, at + (soFar.person() == null ? "/send" : "/agreement/answer")),
                Step.page("Write down what somebody else says", at + "/agreement/answer-of-other"),
                new Step("Take it back to change it", at + "/step", PlanEvent.TAKEN_BACK));
    }

    private List<Step> writer(Step... steps) {
        return writes ? List.of(steps) : List.of();
    }

    /** How long it has waited for the council, or empty. */
    public String waiting() {
        return plan.state() == PlanState.WITH_COUNCIL
                ? soFar.sent().map(sent -> waited(sent, today)).orElse("")
                : "";
    }

    /** How long it has waited since it was sent, in words. */
    static String waited(Entry sent, LocalDate today) {
        var days = ChronoUnit.DAYS.between(sent.at().atZone(LONDON).toLocalDate(), today);
        return days == 0 ? "Sent today." : "Waiting for " + days + (days == 1 ? " day." : " days.");
    }

    /** One entry in words. */
    public static String said(Entry entry) {
        var detail = entry.detail();
        return switch (entry.kind()) {
            case PERSON_ANSWERED ->
                LineInWords.stop(answer(detail.one("said")) + ": “" + detail.one("words") + "”") + " Answered "
                        + detail.one("how") + ".";
            case OTHER_ANSWERED ->
                detail.one("name") + " " + answer(detail.one("said")) + ": “" + detail.one("words") + "”.";
            case RETURNED -> detail.one("reasons");
            case NOT_AGREED ->
                LineInWords.stop(detail.one("reasons")) + " What happens next: "
                        + LineInWords.stop(detail.one("next")) + " Care that goes on: "
                        + LineInWords.stop(detail.one("care"));
            case SENT -> "Meanwhile: " + LineInWords.stop(detail.one("meanwhile"));
            case LOWER_BUDGET_TOLD -> told(detail);
            case COPY_ASKED_FOR -> detail.one("name") + ", " + detail.one("relation");
            case COPY_GIVEN, LETTER_GIVEN ->
                detail.one("name") + ", " + detail.one("format") + ", " + detail.one("how") + ", "
                        + InWords.date(LocalDate.parse(detail.one("on")));
            case AGREED, BEGUN_AFRESH, DOCUMENTS_MADE, MADE_ACTIVE -> "";
        };
    }

    private static String told(Answers detail) {
        return LowerBudgetPage.amounts(detail) + " From " + InWords.date(LocalDate.parse(detail.one("from")))
                + ", because: " + LineInWords.stop(detail.one("evidence")) + " Told on "
                + InWords.date(LocalDate.parse(detail.one("on"))) + ", " + detail.one("how") + ", "
                + detail.one("format")
                + ".";
    }

    private static String answer(String said) {
        return Answer.Said.valueOf(said).words();
    }
}
