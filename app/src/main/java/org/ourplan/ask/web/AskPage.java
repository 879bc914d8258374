package org.ourplan.ask.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.ask.Ask;
import org.ourplan.ask.Said;
import org.ourplan.ask.SecondLook;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * One thing that was asked for, with the two things to do: say by when, and answer.
 *
 * @param other true where this reader took part in the decision, and somebody else must look at it again
 * @param format the form in which the person needs the letter
 */
public record AskPage(
        Ask ask, String callThem, boolean other, String format, LocalDate today, Answers answers, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "ask/ask";
    }

    public String heading() {
        return callThem + " asks for " + ask.kind().theirs();
    }

    public String asked() {
        return AskWords.asked(ask);
    }

    public String answerBy() {
        return AskWords.answerBy(ask, today, false);
    }

    public String answered() {
        return AskWords.answered(ask);
    }

    public List<Said> choices() {
        return Said.to(ask);
    }

    /** Everybody who took part in the decision, by name. */
    public String tookPart() {
        var look = ask.look();
        return look == null
                ? ""
                : String.join(
                        ", ",
                        look.tookPart().stream()
                                .map(SecondLook.TookPart::name)
                                .distinct()
                                .toList());
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
