package org.ourplan.plan.web;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What somebody who helps is willing and able to do themselves. */
public record MyOwnPartPage(String callThem, String base, String last, Answers answers, Problems problems)
        implements Page {

    /** Its questions. Nobody's willingness is assumed, so neither is chosen beforehand. */
    static final PartForm FORM = PartForm.of(
            "own-part",
            "",
            "",
            Question.yesNo("willing", "Am I willing to help?")
                    .hint("No is an answer. It can change in either direction, at any time.")
                    .needed("Say whether you are willing"),
            Question.yesNo("able", "Am I able to?")
                    .hint("Near enough, well enough, with enough time.")
                    .needed("Say whether you are able to"),
            Question.words("does", "What would I do, in my own words?"),
            Question.words("how-long", "For how long, and how often?"),
            Question.words("needs", "What would I need myself?")
                    .hint(
                            "A break, somebody to call, a lift. Whoever cares for an adult has a right to an assessment of their own."));

    @Override
    public String template() {
        return "plan/myOwnPart";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public java.util.List<Question> questions() {
        return FORM.questions();
    }
}
