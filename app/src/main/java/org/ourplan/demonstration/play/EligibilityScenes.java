package org.ourplan.demonstration.play;

import java.util.Map;
import java.util.UUID;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The decision about eligibility, its letter, and what follows from it. */
@Component
class EligibilityScenes implements Verbs {

    private final Determinations determinations;

    EligibilityScenes(Determinations determinations) {
        this.determinations = determinations;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "decide-eligibility",
                this::decide,
                "advice",
                (scene, said) -> part(scene, "advice", "/advice", said),
                "letter",
                this::letter,
                "letter-in-easy-read",
                this::letterInEasyRead,
                "what-could-be-done",
                (scene, said) -> part(
                        scene,
                        "next",
                        "/next",
                        Yaml.over(Yaml.map(Yaml.file("usual.yaml").get("what-could-be-done")), Yaml.map(said))),
                "offer-prevention",
                (scene, said) -> part(scene, "offer/prevention", "/offers/prevention", said));
    }

    private void decide(Scene scene, Object said) {
        scene.send(scene.person().link() + "/assessments/" + scene.made("assessment") + "/eligibility", Answers.none());
        scene.remember("determination", newest(scene).id());
    }

    private DeterminationRecord newest(Scene scene) {
        return java.util.stream.Stream.of(AssessmentKind.values())
                .flatMap(kind -> determinations.latest(scene.person(), kind).stream())
                .filter(decided -> decided.assessment().equals(scene.made("assessment")))
                .findFirst()
                .orElseThrow(() -> new StoryStopped("nothing was decided"));
    }

    private static void part(Scene scene, String place, String end, Object said) {
        scene.write(scene.made("determination"), link(scene) + end, place, scene.answers(Yaml.map(said)));
    }

    /** Made, then given: {@code how} and {@code format}. */
    private void letter(Scene scene, Object said) {
        var made = scene.send(link(scene) + "/letter", Answers.none());
        scene.remember("letter", UUID.fromString(made.split("/")[4]));
        scene.send(made, given(scene, Yaml.map(said)));
    }

    /** The letter written in Easy Read for the person, and given in the same way. */
    private void letterInEasyRead(Scene scene, Object said) {
        var letter = scene.person().link() + "/documents/" + scene.made("letter");
        scene.send(letter + "/easy-read", Answers.of("words", Yaml.word(said), "keep", "yes", "read", "yes"));
    }

    /** What the page about giving is told: to the person, today, unless the story says otherwise. */
    static Answers given(Scene scene, Map<String, Object> said) {
        var today = scene.today();
        var usual = Answers.of(
                "to", "person",
                "given-day", String.valueOf(today.getDayOfMonth()),
                "given-month", String.valueOf(today.getMonthValue()),
                "given-year", String.valueOf(today.getYear()));
        var whole = new java.util.LinkedHashMap<>(usual.given());
        whole.putAll(scene.answers(said).given());
        return new Answers(whole);
    }

    private static String link(Scene scene) {
        UUID determination = scene.made("determination");
        return scene.person().link() + "/eligibility/" + determination;
    }
}
