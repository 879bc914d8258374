package org.ourplan.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.ourplan.assessment.Assessment;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * One part of a self-assessment as it stands, to go through with the person.
 *
 * @param earlier its earlier versions, newest first
 * @param lines what it says
 */
public record AssurePartPage(
        Assessment assessment,
        PartForm part,
        Part standing,
        List<Part> earlier,
        List<PartForm.Line> lines,
        Answers answers,
        Problems problems)
        implements Page {

    /** What is said of it. */
    static final PartForm FORM = PartForm.of(
            "look",
            "",
            "",
            Question.yesNo("accurate", "Is it accurate?").needed("Say whether it is accurate"),
            Question.yesNo("complete", "Is it complete?").needed("Say whether it is complete"),
            Question.words("added", "What was put right or added, or what is still missing?")
                    .hint("Leave it empty where nothing was. Put it into the part itself too."),
            Question.line("added-by", "From whom is that?").hint("For example: Yolanda, on the phone"),
            Question.words("view", "What does the person think of it?")
                    .hint("In their words. “Does not wish to say” is an answer.")
                    .needed("Write what the person thinks of it"));

    public AssurePartPage {
        earlier = List.copyOf(earlier);
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "assessment/assurePart";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public List<Question> questions() {
        return FORM.questions();
    }

    public String back() {
        return assessment.link("assurance");
    }

    public String action() {
        return back() + "/part/" + part.place();
    }

    /** Each who wrote in it, and when they last did. */
    public List<String> writers() {
        var last = new LinkedHashMap<String, String>();
        last.put(standing.writtenByName(), InWords.time(standing.writtenAt()));
        earlier.forEach(before -> last.putIfAbsent(before.writtenByName(), InWords.time(before.writtenAt())));
        return last.entrySet().stream()
                .map(one -> one.getKey() + ", last " + one.getValue())
                .toList();
    }
}
