package org.ourplan.advocacy.web;

import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.List;
import org.ourplan.advocacy.Reporting;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Involvement;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;

/** The advocate's report: what the person wants, and any concern about how the council acts (SI 2014/2824 reg 5). */
@Carries("ADV-12")
record ReportForm(String callThem, List<Involvement> asked) {

    PartForm form() {
        return PartForm.of(
                "report",
                "Write to the council",
                "The council must take it into account, and answer you and " + callThem
                        + " in writing before it completes what this is about. It cannot be changed once it is sent.",
                MeetingForm.about(asked),
                words("says", "What does " + callThem + " want, think and feel about it?")
                        .needed("Write what they want, think and feel, or how you know it"),
                ifYes(
                                "concern",
                                "Are you concerned that the council does not act in " + callThem
                                        + "’s interest, or does not promote their wellbeing?",
                                words("concern-words", "What is the concern?"),
                                yesNo("challenges", "Do you challenge a decision for " + callThem + "?"))
                        .hint("Then the council meets you about it before it answers.")
                        .needed("Say whether you have a concern"));
    }

    Problems problems(Answers answers) {
        var concern = answers.chose("concern", "yes");
        return MeetingForm.chosen(form().problems(answers), asked, answers)
                .when(concern && !answers.has("concern-words"), "concern-words", "Write what the concern is")
                .when(concern && !answers.has("challenges"), "challenges", "Say whether you challenge a decision");
    }

    static Reporting read(Answers answers) {
        var concern = answers.chose("concern", "yes");
        return new Reporting(
                answers.one("says"),
                concern ? answers.one("concern-words") : "",
                concern && answers.chose("challenges", "yes"));
    }
}
