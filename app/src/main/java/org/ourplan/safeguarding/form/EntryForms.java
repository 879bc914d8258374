package org.ourplan.safeguarding.form;

import static org.ourplan.writing.Question.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.assessment.AdvocacyCheck;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.safeguarding.SafeguardingChecks;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The form of each kind of entry, and what stops it from being kept. */
public final class EntryForms {

    private static final String DAY = "Enter the day, such as 27 3 2027";

    private EntryForms() {}

    /**
     * Its questions.
     *
     * @param looked the decisions about capacity on the person's record, for {@link EntryKind#CAPACITY}
     */
    public static PartForm of(EntryKind kind, ConcernFile file, List<Question.Option> looked) {
        return switch (kind) {
            case SAFETY -> FirstForms.safety();
            case GATHERED -> FirstForms.gathered();
            case WISHES -> FirstForms.wishes();
            case DECISION -> FirstForms.decision();
            case ADVOCACY -> advocacy();
            case CAPACITY -> EnquiryForms.capacity(looked);
            case PLAN -> EnquiryForms.plan();
            case STRATEGY -> EnquiryForms.strategy();
            case ASKED_OTHERS -> EnquiryForms.askOthers();
            case CAME_BACK -> EnquiryForms.cameBack(file);
            case FOUND -> EnquiryForms.found();
            case PROTECTION_PLAN -> EnquiryForms.protection();
            case LOOKED_AGAIN -> EnquiryForms.lookedAgain();
            case ABOUT_THEM -> EndingForms.aboutThem();
            case LETTER -> EnquiryForms.letter();
            case ADULTS_REVIEW -> EndingForms.adultsReview();
            case CLOSING -> EndingForms.closing();
        };
    }

    /** The check of s68 as every process makes it, with who the advocate is. */
    private static PartForm advocacy() {
        var check = AdvocacyCheck.form(Process.SAFEGUARDING_ENQUIRY);
        var questions = new ArrayList<>(check.questions());
        questions.add(
                line("advocate", "Where an independent advocate is needed: who is it, or when did you ask for one?"));
        return new PartForm(check.place(), check.title(), check.small(), check.lead(), questions);
    }

    /** What stops it from being kept. */
    public static Problems problems(EntryKind kind, PartForm form, ConcernFile file, Answers answers, LocalDate today) {
        return switch (kind) {
            case WISHES -> FirstForms.wishes(form, answers);
            case DECISION -> FirstForms.decision(form, file, answers);
            case CLOSING -> EndingForms.closing(form, file, answers);
            case ADULTS_REVIEW -> EndingForms.adultsReview(form, answers, today);
            case ADVOCACY -> advocacy(form, answers);
            default -> days(kind, Asking.problems(form, answers), answers, today);
        };
    }

    private static Problems days(EntryKind kind, Problems problems, Answers answers, LocalDate today) {
        switch (kind) {
            case PLAN, ASKED_OTHERS -> EnquiryForms.later(problems, answers, "by", DAY, today);
            case PROTECTION_PLAN -> EnquiryForms.later(problems, answers, "look-again", DAY, today);
            case STRATEGY, CAME_BACK -> Asking.past(problems, answers, "on", DAY, today);
            case LOOKED_AGAIN -> {
                if (answers.chose("goes-on", "yes")) {
                    EnquiryForms.later(problems, answers, "look-again", DAY, today);
                }
            }
            default -> {}
        }
        return problems;
    }

    private static Problems advocacy(PartForm form, Answers answers) {
        var problems = Asking.problems(form, answers);
        if (ReadFile.advocacy(answers) instanceof AdvocacyDecision.CannotDecide open) {
            var first = form.all().getFirst().name();
            Asking.add(problems, open.missing(), place -> first);
        }
        return problems;
    }

    /** What must be written elsewhere before this may be; each with the kind of entry in which it is. */
    public static List<Finding> before(EntryKind kind, ConcernFile file) {
        return switch (kind) {
            case PLAN -> SafeguardingChecks.beforePlan(file.facts(Answers.none()));
            case CLOSING ->
                SafeguardingChecks.beforeEnd(file.facts(Answers.none())).stream()
                        .filter(finding -> elsewhere(finding.place()).isPresent())
                        .toList();
            case LETTER -> safeLetter(file);
            default -> List.of();
        };
    }

    private static List<Finding> safeLetter(ConcernFile file) {
        return file.said(EntryKind.WISHES).chose("letters", "yes")
                ? List.of()
                : List.of(Finding.stop(
                        "SAFE-14",
                        "Statutory guidance, chapter 14",
                        "Write down first that it is safe to give them a letter, and how",
                        "wishes"));
    }

    /** The kind of entry in which a finding is put right; empty where it is in the form itself. */
    public static Optional<EntryKind> elsewhere(String place) {
        return switch (place) {
            case "wishes" -> Optional.of(EntryKind.WISHES);
            case "advocacy" -> Optional.of(EntryKind.ADVOCACY);
            case "others" -> Optional.of(EntryKind.CAME_BACK);
            default -> Optional.empty();
        };
    }

    /** Which request of others an entry answers; empty where it answers none. */
    public static Optional<UUID> about(EntryKind kind, ConcernFile file, Answers answers) {
        return kind == EntryKind.CAME_BACK ? EnquiryForms.about(file, answers) : Optional.empty();
    }
}
