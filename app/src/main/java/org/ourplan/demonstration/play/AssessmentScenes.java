package org.ourplan.demonstration.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The assessment: written part by part, begun, paused, completed. */
@Component
class AssessmentScenes implements Verbs {

    /** What is written before an assessment begins. */
    private static final List<String> BEFORE = List.of("advocacy", "how");

    private final Assessments assessments;

    AssessmentScenes(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "offer-assessment",
                this::offer,
                "write-assessment",
                this::write,
                "before-we-meet",
                this::beforeWeMeet,
                "begin-assessment",
                (scene, said) -> scene.send(link(scene) + "/begin", Answers.none()),
                "pause-assessment",
                (scene, said) -> scene.send(link(scene) + "/pause", scene.answers(Yaml.map(said))),
                "complete-assessment",
                (scene, said) -> scene.send(link(scene) + "/complete", scene.answers(Yaml.map(said))));
    }

    private void offer(Scene scene, Object said) {
        scene.send(scene.person().link() + "/assessments/offer", scene.answers(Yaml.map(said)));
    }

    private void write(Scene scene, Object said) {
        var carers = isCarers(scene);
        var usual = Yaml.map(Yaml.file("usual.yaml").get(carers ? "carers-assessment" : "needs-assessment"));
        var own = Yaml.map(said);
        var whole = new LinkedHashMap<String, Object>();
        usual.forEach((place, answers) -> {
            if (own.containsKey(place) || (own.containsKey("wellbeing") && !BEFORE.contains(place))) {
                whole.put(place, Yaml.over(Yaml.map(answers), Yaml.map(own.get(place))));
            }
        });
        own.forEach(whole::putIfAbsent);
        parts(whole, carers).forEach((place, answers) -> {
            var at = place.contains("/") && !place.startsWith("outcome/") && !place.equals("involved/person")
                    ? place.substring(0, place.indexOf('/') + 1) + scene.named(place)
                    : place;
            scene.write(scene.made("assessment"), link(scene) + "/part/" + at, at, scene.answers(answers));
        });
    }

    /** What the person writes on their own page before the conversation. */
    private void beforeWeMeet(Scene scene, Object said) {
        var place = "before-we-meet";
        scene.write(scene.made("assessment"), "/me/assessment/part/" + place, place, scene.answers(Yaml.map(said)));
    }

    /**
     * The parts as the forms know them: outcomes by their codes, wellbeing area by area. Nobody helps where the story
     * names nobody.
     */
    private static Map<String, Map<String, Object>> parts(Map<String, Object> said, boolean carers) {
        var parts = new LinkedHashMap<String, Map<String, Object>>();
        said.forEach((place, value) -> {
            var answers = Yaml.map(value);
            if (place.equals("wellbeing")) {
                parts.put(place, wellbeing(answers));
            } else if (Codes.isOutcome(place, carers)) {
                answers.computeIfPresent("meaning", (field, name) -> Codes.unable(Yaml.word(name), carers));
                if (answers.containsKey("way")) {
                    answers.put("able", "unable");
                    answers.putIfAbsent("helped", "no");
                }
                parts.put("outcome/" + Codes.need(place, carers), answers);
            } else {
                parts.put(place, answers);
            }
        });
        return parts;
    }

    /** An area that the story names is affected, and significantly unless it stands under {@code a-little}. */
    private static Map<String, Object> wellbeing(Map<String, Object> said) {
        var answers = new LinkedHashMap<String, Object>();
        var significant = new ArrayList<String>();
        var little = Yaml.map(said.get("a-little"));
        var well = Yaml.map(said.get("well"));
        Codes.areas().forEach((name, letter) -> {
            var note = said.containsKey(name) ? said.get(name) : little.getOrDefault(name, "");
            answers.put("affected-" + letter, Yaml.word(note).isEmpty() ? "no" : "yes");
            answers.put("note-" + letter, Yaml.word(note).isEmpty() ? well.getOrDefault(name, "") : note);
            if (said.containsKey(name)) {
                significant.add(letter);
            }
        });
        answers.put("significant-areas", significant);
        answers.put("significance", said.getOrDefault("significance", "now"));
        answers.put("why", said.getOrDefault("why", ""));
        return answers;
    }

    private boolean isCarers(Scene scene) {
        var newest = assessments.of(scene.person()).stream()
                .findFirst()
                .orElseThrow(() -> new StoryStopped("no assessment was offered"));
        scene.remember("assessment", newest.id());
        scene.isCarers(newest.kind() == AssessmentKind.CARERS);
        return scene.isCarers();
    }

    private static String link(Scene scene) {
        return scene.person().link() + "/assessments/" + scene.made("assessment");
    }
}
