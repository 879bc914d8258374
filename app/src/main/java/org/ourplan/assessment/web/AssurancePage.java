package org.ourplan.assessment.web;

import java.util.List;
import java.util.Map;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.life.OwnAssessments;
import org.ourplan.assessment.store.OwnAssessmentRows.Entry;
import org.ourplan.govuk.Radios;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.TaskList;
import org.ourplan.govuk.Textarea;
import org.ourplan.law.assessment.SelfAssessment.PartWritten;
import org.ourplan.law.assessment.SelfAssessment.State;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Part;

/**
 * A self-assessment to be gone through with the person who wrote it.
 *
 * @param written each part with something in it, and what was said of it as it stands
 * @param said what became of it, oldest first
 */
public record AssurancePage(
        Assessment assessment,
        String whose,
        Map<String, Part> parts,
        List<PartWritten> written,
        List<Entry> said,
        Answers typed,
        Problems problems)
        implements Page {

    public AssurancePage {
        written = List.copyOf(written);
        said = List.copyOf(said);
    }

    @Override
    public String template() {
        return "assessment/assurance";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public Tag state() {
        return Tag.of(
                assessment.ownHand().words(),
                assessment.ownHand() == State.ASSURED ? Tag.Colour.GREEN : Tag.Colour.YELLOW);
    }

    /** True while parts can be gone through and the whole be decided. */
    public boolean open() {
        return assessment.state().mayBeWritten()
                && (assessment.ownHand() == State.AWAITING_ASSURANCE || assessment.ownHand() == State.NOT_ASSURED);
    }

    /** True while the answer “not yet” can be given: it is told once for each time that they send it. */
    public boolean mayRefuse() {
        return assessment.ownHand() == State.AWAITING_ASSURANCE;
    }

    public TaskList steps() {
        var list = TaskList.empty();
        for (var part : written) {
            var href = open() ? assessment.link("assurance") + "/part/" + part.place() : assessment.link(part.place());
            list = list.task(TaskList.Task.of(part.title(), href, how(part)).hint(lastWritten(part)));
        }
        return list;
    }

    private String how(PartWritten part) {
        return OwnAssessments.lastLook(said, part.place())
                .map(looked ->
                        part.lookedAt() ? MyAssessmentPage.found(looked) : "Written in since it was gone through")
                .orElse("Not gone through yet");
    }

    private String lastWritten(PartWritten part) {
        var standing = parts.get(part.place());
        return standing == null
                ? ""
                : "Last written in by " + standing.writtenByName() + ", " + InWords.time(standing.writtenAt());
    }

    /** What happened to it, newest last. */
    public List<String> history() {
        return said.stream()
                .filter(entry -> entry.looked().place().isEmpty())
                .map(AssurancePage::inWords)
                .toList();
    }

    private static String inWords(Entry entry) {
        var words = switch (entry.kind()) {
            case SENT -> "Sent by the person";
            case ASSURED -> "Assured";
            case NOT_ASSURED -> "Not assured yet: “" + entry.reason() + "”";
            case LOOKED_AT -> "Gone through";
        };
        return words + " (" + entry.by() + ", " + InWords.time(entry.at()) + ")";
    }

    public Radios assured() {
        var radios = Radios.named("assured")
                .legend("Are you satisfied that it accurately and completely reflects their needs?")
                .value(typed.one("assured"))
                .error(wrong("assured"))
                .choice("yes", "Yes");
        return mayRefuse() ? radios.choice("no", "Not yet") : radios;
    }

    public Textarea reason() {
        return Textarea.named("reason")
                .label("If not yet: why?")
                .hint("Say it to them: they read it on their own page.")
                .rows(3)
                .value(typed.typed("reason"))
                .error(wrong("reason"));
    }

    private @org.jspecify.annotations.Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
