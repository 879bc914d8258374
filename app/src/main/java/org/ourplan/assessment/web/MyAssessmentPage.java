package org.ourplan.assessment.web;

import java.util.List;
import java.util.Map;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.form.OwnParts;
import org.ourplan.assessment.life.OwnAssessments;
import org.ourplan.assessment.store.OwnAssessmentRows.Entry;
import org.ourplan.assessment.store.OwnAssessmentRows.Kind;
import org.ourplan.assessment.store.OwnAssessmentRows.Looked;
import org.ourplan.govuk.TaskList;
import org.ourplan.law.assessment.SelfAssessment.State;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;

/**
 * The person's own side of their assessment.
 *
 * @param parts everything written in it, by place
 * @param said what became of their own writing, oldest first
 */
public record MyAssessmentPage(Assessment assessment, Map<String, Part> parts, List<Entry> said) implements Page {

    /** What was said of one part when somebody went through it with them. */
    public record Heard(String title, String found, String added, String view) {}

    @Override
    public String template() {
        return "assessment/mine";
    }

    public String title() {
        return assessment.isCarers() ? "My carer’s assessment" : "My assessment";
    }

    /** True while it can be written in by anybody. */
    public boolean open() {
        return assessment.state().mayBeWritten();
    }

    /** True where they write it themselves. */
    public boolean theirs() {
        return OwnAssessments.isTheirs(assessment, Parts.recorded(parts));
    }

    /** Where it is, in sentences. */
    public List<String> where() {
        return switch (assessment.state()) {
            case COMPLETE ->
                List.of(
                        "This assessment is complete. What was written is in your documents.",
                        "Whether your needs are eligible is decided after it, with reasons, in a letter to you.");
            case REFUSED -> List.of("You said no to an assessment for now. You can ask for one at any time.");
            case OFFERED, BEGUN, PAUSED -> theirs() ? ownHand() : notTheirs();
        };
    }

    private List<String> notTheirs() {
        return switch (Parts.recorded(parts).answer(OwnParts.BEFORE_WE_MEET, "do-it-myself")) {
            case YES ->
                List.of("You would like to do it yourself. " + assessment.offeredByName()
                        + " talks with you about it first, and then the questions are here.");
            case NO -> List.of("We do it together. You can change your mind at any time.");
            case UNANSWERED ->
                List.of(
                        "You can do it yourself, with support, or we do it together: say which under “Before we meet”.");
        };
    }

    private List<String> ownHand() {
        return switch (assessment.ownHand()) {
            case NOT_USED, WRITING ->
                List.of(
                        "You do it yourself, with as much support as you want. In any order, and leave it at any time.");
            case AWAITING_ASSURANCE ->
                List.of(
                        "We have what you wrote. Somebody goes through it with you, to be sure that it is right and whole. It is"
                                + " not complete before that. You can still change it.");
            case NOT_ASSURED ->
                List.of("Somebody went through it and is not satisfied yet that it is right and whole.");
            case ASSURED -> List.of("It was found right and whole. Now your worker finishes the assessment with you.");
        };
    }

    /** Why it is not assured yet, who said so and when; empty otherwise. */
    public String whyNot() {
        return assessment.ownHand() != State.NOT_ASSURED
                ? ""
                : said.stream()
                        .filter(entry -> entry.kind() == Kind.NOT_ASSURED)
                        .reduce((earlier, later) -> later)
                        .map(entry -> "“" + entry.reason() + "” (" + entry.by() + ", " + InWords.time(entry.at()) + ")")
                        .orElse("");
    }

    /** True while they can say that it is written. */
    public boolean maySend() {
        return theirs() && (assessment.ownHand() == State.WRITING || assessment.ownHand() == State.NOT_ASSURED);
    }

    /** What to think about before we meet. */
    public TaskList before() {
        return TaskList.empty().idPrefix("before").task(task(OwnParts.beforeWeMeet()));
    }

    /** The parts they write. */
    public TaskList steps() {
        var list = TaskList.empty();
        for (var form : forms()) {
            list = list.task(task(form));
        }
        return list;
    }

    private List<PartForm> forms() {
        return OwnParts.of(assessment.kind(), Parts.recorded(parts));
    }

    private TaskList.Task task(PartForm form) {
        var part = parts.get(form.place());
        var address = MyPartPage.address(form);
        return part == null || part.answers().isEmpty()
                ? TaskList.Task.of(form.title(), address, "Still open")
                : TaskList.Task.of(form.title(), address, "Written in")
                        .hint("Last by " + part.writtenByName() + ", " + InWords.time(part.writtenAt()));
    }

    /** What was said of each part, the last time somebody went through it. */
    public List<Heard> heard() {
        return forms().stream()
                .flatMap(form ->
                        OwnAssessments.lastLook(said, form.place()).stream().map(looked -> heard(form.title(), looked)))
                .toList();
    }

    private static Heard heard(String title, Looked looked) {
        return new Heard(
                title,
                found(looked),
                looked.added().isEmpty() ? "" : looked.added() + " (" + looked.addedBy() + ")",
                looked.personsView());
    }

    /** What was found, in words. */
    static String found(Looked looked) {
        return looked.accurate()
                ? looked.complete() ? "Accurate and complete" : "Accurate, not complete yet"
                : looked.complete() ? "Complete, not accurate yet" : "Not accurate and not complete yet";
    }
}
