package org.ourplan.demonstration.play;

import java.util.Map;
import org.ourplan.advocacy.Advocates;
import org.ourplan.advocacy.Meeting;
import org.ourplan.advocacy.Reporting;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.organisation.Involvements;
import org.ourplan.organisation.Organisations;
import org.ourplan.organisation.Shares;
import org.ourplan.organisation.ToAsk;
import org.springframework.stereotype.Component;

/** An independent advocate: asked for and found, meeting the person, reporting, answered. */
@Component
class AdvocacyScenes implements Verbs {

    private final Organisations organisations;
    private final Involvements involvements;
    private final Advocates advocates;

    AdvocacyScenes(Organisations organisations, Involvements involvements, Advocates advocates) {
        this.organisations = organisations;
        this.involvements = involvements;
        this.advocates = advocates;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("ask-advocate", this::ask, "advocate-reports", this::report, "answer-advocate", this::answer);
    }

    /** Asked for by name; their organisation says yes. */
    private void ask(Scene scene, Object said) {
        var words = Yaml.map(said);
        var who = organisations.advocates().stream()
                .filter(one -> one.name().equals(Yaml.word(words.get("who"))))
                .findFirst()
                .orElseThrow(() -> new StoryStopped("there is no such advocate"));
        scene.play(() -> {
            var asked = involvements.ask(
                    ToAsk.advocate(
                            scene.person(),
                            who.organisation(),
                            Process.valueOf(Yaml.word(words.get("process"))),
                            false,
                            who.id(),
                            Yaml.word(words.get("words")),
                            Yaml.word(words.get("needs")),
                            Shares.AGREED,
                            "",
                            null),
                    scene.by());
            involvements.takes(involvements.find(scene.person(), asked), who, Answer.NO, "", scene.by());
            scene.remember("advocate", asked);
        });
    }

    /** They meet in private on that day, and write to the council. */
    private void report(Scene scene, Object said) {
        var words = Yaml.map(said);
        var asked = scene.made("advocate");
        scene.play(() -> {
            var met = new Meeting(
                    asked,
                    scene.today(),
                    "",
                    Meeting.Allowed.NOT_ASKED,
                    true,
                    "",
                    scene.by().name());
            advocates.met(scene.person(), met, scene.by());
            var what = new Reporting(Yaml.word(words.get("says")), Yaml.word(words.get("concern")), false);
            scene.remember(
                    "report",
                    advocates.reported(scene.person(), asked, what, scene.by()).id());
        });
    }

    /** We met them about it on that day, and answer in writing. */
    private void answer(Scene scene, Object said) {
        scene.play(() ->
                advocates.answer(scene.person(), scene.made("report"), scene.today(), Yaml.word(said), scene.by()));
    }
}
