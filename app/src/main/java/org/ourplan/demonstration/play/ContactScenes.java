package org.ourplan.demonstration.play;

import java.util.Map;
import java.util.UUID;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** First contact: what brought them, and how it ends. */
@Component
class ContactScenes implements Verbs {

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("first-contact", this::write, "close-contact", this::close, "page", this::page);
    }

    private void write(Scene scene, Object said) {
        if (!scene.has("contact")) {
            var went = scene.send(scene.person().link() + "/contact", Answers.none());
            scene.remember("contact", UUID.fromString(went.split("/")[4]));
        }
        var own = Yaml.map(said);
        var usual = own.containsKey("outcome")
                ? Yaml.map(Yaml.file("usual.yaml").get("contact"))
                : Map.<String, Object>of();
        Yaml.over(usual, own)
                .forEach((place, answers) -> scene.write(
                        scene.made("contact"),
                        link(scene) + "/part/" + place,
                        place,
                        scene.answers(Yaml.map(answers))));
    }

    private void close(Scene scene, Object reasons) {
        scene.send(link(scene) + "/close", scene.answers(Yaml.map(reasons)));
    }

    private static String link(Scene scene) {
        return scene.person().link() + "/contact/" + scene.made("contact");
    }

    /** Any other page: {@code at} is its address after the person's own. */
    private void page(Scene scene, Object said) {
        var answers = Yaml.map(said);
        var at = Yaml.word(answers.remove("at"));
        scene.send(at.startsWith("/me") ? at : scene.person().link() + at, scene.answers(answers));
    }
}
