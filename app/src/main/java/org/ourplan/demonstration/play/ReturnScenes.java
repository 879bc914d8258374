package org.ourplan.demonstration.play;

import java.util.Map;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The national return of everybody whose story was played so far. */
@Component
class ReturnScenes implements Verbs {

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("make-return", this::make);
    }

    /** Twelve months up to the end of last month; {@code said} is the release. */
    private void make(Scene scene, Object said) {
        var to = scene.today().withDayOfMonth(1).minusDays(1);
        scene.send(
                "/returns/client-level-data",
                Answers.of("release", Yaml.word(said))
                        .with("from", to.plusDays(1).minusYears(1))
                        .with("to", to));
    }
}
