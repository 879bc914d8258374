package org.ourplan.demonstration.play;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** A direct payment from its request to its payments; the files of payments are made and released by two of finance. */
@Component
class SupportScenes implements Verbs {

    private static final String PAYMENT = "direct-payment";
    private static final String FILE = "payment-file";

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "ask-direct-payment", this::ask,
                "direct-payment-steps", this::steps,
                "tell-what-was-spent", this::spent,
                "make-payment-file", this::make,
                "release-payment-file", this::release);
    }

    private void ask(Scene scene, Object said) {
        var answers = scene.answers(Yaml.map(said));
        var went = scene.send(
                scene.person().link() + "/money/direct-payments/ask",
                answers.with("need", Codes.need(answers.one("need"), scene.isCarers())));
        var parts = went.split("/");
        scene.remember(PAYMENT, UUID.fromString(parts[parts.length - 2]));
    }

    /** Each step by the end of its address, in order. */
    private void steps(Scene scene, Object said) {
        var link = scene.person().link() + "/money/direct-payments/" + scene.made(PAYMENT);
        Yaml.map(said)
                .forEach((step, answers) -> scene.send(
                        link + "/" + step,
                        answers instanceof Map<?, ?> ? scene.answers(Yaml.map(answers)) : Answers.none()));
    }

    private void spent(Scene scene, Object said) {
        var answers = new LinkedHashMap<String, Object>();
        Yaml.map(said).forEach((field, value) -> {
            var stroke = field.indexOf('-') + 1;
            var known = field.startsWith("spent-") || field.startsWith("what-");
            answers.put(
                    known ? field.substring(0, stroke) + Codes.need(field.substring(stroke), scene.isCarers()) : field,
                    value);
        });
        scene.send("/me/direct-payment/spent", scene.answers(answers));
    }

    private void make(Scene scene, Object said) {
        var went = scene.send("/payments", scene.answers(Yaml.map(said)));
        scene.remember(FILE, UUID.fromString(went.substring(went.lastIndexOf('/') + 1)));
    }

    private void release(Scene scene, Object said) {
        scene.send("/payments/" + scene.made(FILE) + "/release", Answers.none());
    }
}
