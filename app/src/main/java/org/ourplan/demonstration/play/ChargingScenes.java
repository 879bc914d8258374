package org.ourplan.demonstration.play;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The financial assessment: begun, talked through part by part, worked out from a day, told in a letter. */
@Component
class ChargingScenes implements Verbs {

    private static final Set<String> SEVERAL = Set.of("disability", "more-income", "more-capital", "given-away");
    private static final String ASSESSMENT = "financial assessment";

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "begin-financial-assessment", this::begin,
                "money", this::talk,
                "work-out-contribution",
                        (scene, said) -> scene.send(link(scene) + "/check", scene.answers(Yaml.map(said))),
                "tell-contribution", this::tell);
    }

    private void begin(Scene scene, Object said) {
        var went = scene.send(scene.person().link() + "/charging/begin", Answers.none());
        scene.remember(ASSESSMENT, UUID.fromString(went.substring(went.lastIndexOf('/') + 1)));
    }

    /** By place; what there may be several of has a name after the stroke. */
    private void talk(Scene scene, Object said) {
        Yaml.map(said).forEach((name, answers) -> {
            var place = place(scene, name);
            scene.write(
                    scene.made(ASSESSMENT), link(scene) + "/part/" + place, place, scene.answers(Yaml.map(answers)));
        });
    }

    private static String place(Scene scene, String name) {
        var stroke = name.indexOf('/');
        return stroke > 0 && SEVERAL.contains(name.substring(0, stroke))
                ? name.substring(0, stroke + 1) + scene.named(name)
                : name;
    }

    private void tell(Scene scene, Object said) {
        var today = scene.today();
        var given = new LinkedHashMap<>(Answers.of(
                        "on-day", String.valueOf(today.getDayOfMonth()),
                        "on-month", String.valueOf(today.getMonthValue()),
                        "on-year", String.valueOf(today.getYear()))
                .given());
        given.putAll(scene.answers(Yaml.map(said)).given());
        scene.send(link(scene) + "/letter/send", new Answers(given));
    }

    private static String link(Scene scene) {
        return scene.person().link() + "/charging/" + scene.made(ASSESSMENT);
    }
}
