package org.ourplan.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.complaint.decide.ComplaintLife;
import org.ourplan.complaint.decide.ComplaintYear;
import org.ourplan.complaint.decide.Step;
import org.ourplan.complaint.decide.Subject;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.complaint.ComplaintAnswer;
import org.ourplan.law.complaint.TimeToComplain;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.OtherClocks;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;

/**
 * A complaint and everything that was done about it.
 *
 * @param number what people say on the phone
 * @param person whose care it is about, where they have a record here
 * @param complainant who complains, where they have a record of their own here
 * @param received the day from which the clocks run
 * @param detail what was asked and answered when it was written down
 * @param about who works here and is complained about, by name
 * @param steps in the order in which they were taken
 * @param letters the last first
 */
public record Complaint(
        UUID id,
        long number,
        @Nullable PersonId person,
        @Nullable PersonId complainant,
        LocalDate received,
        How how,
        Complainant.As as,
        Subject subject,
        TimeToComplain time,
        Answers detail,
        List<About> about,
        List<StepTaken> steps,
        List<Letter> letters,
        String recordedBy) {

    private static final OtherClocks CLOCKS = new OtherClocks(ClockFigures.national());

    public Complaint {
        about = List.copyOf(about);
        steps = List.copyOf(steps);
        letters = List.copyOf(letters);
    }

    /** Somebody who works here and is complained about; their account, where there is one of this name. */
    public record About(String name, @Nullable UUID account, boolean managesComplaints) {}

    /** A letter about it. */
    public record Letter(UUID id, String title, Instant madeAt) {}

    /** Who complains, by name. */
    public String name() {
        return detail.one("name");
    }

    /** What it is called where nobody is named. */
    public String called() {
        return "Complaint " + number;
    }

    /** Where those who handle it find it. */
    public String link() {
        return "/complaints/" + id;
    }

    /** The last step of this kind. */
    public Optional<StepTaken> last(Step step) {
        return steps.reversed().stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** Whether whoever complains may: with what was said at first, and what was settled since. */
    public Complainant.Standing standing() {
        var settled =
                last(Step.STANDING).map(taken -> taken.outcome().equals(StepTaken.ALLOWED) ? Answer.YES : Answer.NO);
        var first = detail.chose("agreed", "yes") ? Answer.YES : Answer.UNANSWERED;
        return new Complainant(as, settled.orElse(first), settled.orElse(Answer.UNANSWERED)).standing();
    }

    /** What may be done next, as things stand on the day. */
    public ComplaintLife life(LocalDate today) {
        var taken = EnumSet.noneOf(Step.class);
        steps.forEach(one -> taken.add(one.step()));
        var late = !time.inTime(received);
        var timeSaid = last(Step.TIME).map(StepTaken::outcome).orElse("");
        return new ComplaintLife(
                taken,
                standing() instanceof Complainant.Standing.Refused || timeSaid.equals(StepTaken.REFUSED),
                standing() instanceof Complainant.Standing.Waits,
                late && timeSaid.isEmpty(),
                how == How.ORALLY,
                today.isAfter(answerBy()));
    }

    /** The last day to acknowledge it; or, where bank holidays are not known, what is missing. */
    public Due acknowledgeBy() {
        return CLOCKS.acknowledgeComplaint(received);
    }

    /** The last day for the answer: six months, or the longer time that was agreed before they ran out. */
    public LocalDate answerBy() {
        return last(Step.LONGER).map(StepTaken::until).orElseGet(this::sixMonths);
    }

    /** The last day of the six months of reg 14(3). */
    public LocalDate sixMonths() {
        return switch (CLOCKS.answerComplaint(received)) {
            case Due.By by -> by.by();
            case Due.FigureMissing gap -> throw new IllegalStateException(gap.sentence());
        };
    }

    /** The day that they were told, or agreed to, for the answer; the last that counts. */
    public Optional<LocalDate> told() {
        return steps.reversed().stream()
                .filter(taken -> taken.step() == Step.PERIOD || taken.step() == Step.LONGER)
                .flatMap(taken -> Stream.ofNullable(taken.until()))
                .findFirst();
    }

    /** What was found, once it is answered. */
    public Optional<ComplaintAnswer.Found> found() {
        return last(Step.ANSWERED).map(taken -> ComplaintAnswer.Found.valueOf(taken.outcome()));
    }

    /** As the report of the year counts it. */
    public ComplaintYear.One counted() {
        return new ComplaintYear.One(
                subject,
                last(Step.SETTLED).isPresent(),
                acknowledgeBy() instanceof Due.By by ? by.by() : null,
                last(Step.ACKNOWLEDGED).map(StepTaken::on).orElse(null),
                told().orElse(null),
                last(Step.ANSWERED).map(StepTaken::on).orElse(null),
                found().orElse(null),
                last(Step.OMBUDSMAN).isPresent());
    }
}
