package org.ourplan.demonstration.play;

import java.util.Map;
import org.ourplan.sharing.Sharing;
import org.springframework.stereotype.Component;

/** What somebody agrees to be shared, what goes out, and whether how they communicate is still right. */
@Component
class SharingScenes implements Verbs {

    private final Sharing sharing;

    SharingScenes(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("agree-to-share", this::agree, "share-outside", this::share, "communicates", this::communicates);
    }

    private void agree(Scene scene, Object said) {
        scene.send(link(scene) + "/new", scene.answers(Yaml.map(said)));
        scene.remember(
                "sharing", sharing.of(scene.person()).agreements().getFirst().id());
    }

    private void share(Scene scene, Object said) {
        scene.send(link(scene) + "/" + scene.made("sharing") + "/share", scene.answers(Yaml.map(said)));
    }

    private void communicates(Scene scene, Object said) {
        scene.send(scene.person().link() + "/communication", scene.answers(Yaml.map(said)));
    }

    private static String link(Scene scene) {
        return scene.person().link() + "/sharing";
    }
}
