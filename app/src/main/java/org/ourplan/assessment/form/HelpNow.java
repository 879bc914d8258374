package org.ourplan.assessment.form;

import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.LinkedHashMap;
import java.util.List;
import org.ourplan.assessment.decide.AroundThem;
import org.ourplan.assessment.decide.WhoHelps;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * The question of each card whether anyone helps now. It begins from the people on record, so that nobody's name is
 * typed again; who was ticked stays ticked when the record has changed since.
 */
final class HelpNow {

    private final List<AroundThem> around;
    private final Recorded recorded;

    HelpNow(List<AroundThem> around, Recorded recorded) {
        this.around = around;
        this.recorded = recorded;
    }

    @Carries({"AS-15", "CAR-10"})
    Question question(String place) {
        return ifYes(
                        "helped",
                        "Does anyone help me with this now, unpaid?",
                        several("helped-by", "Who helps?", people(place)).hint("Tick everybody who does."),
                        words("helper-does", "What do they do, and how often?"),
                        yesNo("helper-willing", "Are they willing to go on?")
                                .hint(
                                        "Ask them: nobody's willingness is assumed. If one of several is not, answer no."),
                        yesNo("helper-able", "Are they able to go on?"))
                .hint("Family, friends or neighbours. Their help does not make it any less of a need.");
    }

    private List<Question.Option> people(String place) {
        var offered = new LinkedHashMap<String, Question.Option>();
        around.forEach(one -> offered.put(one.name(), option(one.name(), one.inWords())));
        recorded.all(place, "helped-by").forEach(name -> offered.putIfAbsent(name, option(name, name)));
        offered.put(
                WhoHelps.SOMEONE_ELSE,
                option(WhoHelps.SOMEONE_ELSE, "Someone else").then(line("helper", "Who?")));
        return List.copyOf(offered.values());
    }

    /** What a card from before yes or no was asked says about help, as it was asked then. */
    static List<PartForm.Line> asOnceAsked(Recorded recorded, String place, Answers answers) {
        if (!WhoHelps.isOnlyInWords(recorded, place)) {
            return List.of();
        }
        return PartForm.of(
                        place,
                        "",
                        "",
                        words("helper", "Who helps me now, unpaid?"),
                        yesNo("helper-willing", "Are they willing to go on?"),
                        yesNo("helper-able", "Are they able to go on?"))
                .read(answers);
    }
}
