package org.ourplan.demonstration.play;

import java.util.Map;
import java.util.UUID;
import org.ourplan.review.Forecasts;
import org.ourplan.review.ReviewKind;
import org.ourplan.review.Reviews;
import org.springframework.stereotype.Component;

/** A review: begun from its date or for a reason, written by the person and with them; and when a team has done all that wait. */
@Component
class ReviewScenes implements Verbs {

    private final Reviews reviews;

    ReviewScenes(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("begin-review", this::begin, "write-review", this::write, "keep-forecast", this::foresee);
    }

    /** {@code from: FIRST} is the date of that kind that is set for the plan. */
    private void begin(Scene scene, Object said) {
        var whole = Yaml.map(said);
        var from = whole.remove("from");
        var answers = scene.answers(whole);
        var went = scene.send(
                scene.person().link() + "/reviews/begin",
                from == null ? answers : answers.with("date", date(scene, ReviewKind.valueOf(Yaml.word(from)))));
        scene.remember("review", UUID.fromString(went.substring(went.lastIndexOf('/') + 1)));
    }

    private String date(Scene scene, ReviewKind kind) {
        return reviews.dates(scene.person()).stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new StoryStopped("the plan has no date of the kind " + kind))
                .id()
                .toString();
    }

    /** Part by part; the person writes their own part at their own keyboard. */
    private void write(Scene scene, Object said) {
        var review = scene.made("review");
        var own = scene.person().equals(scene.by().self());
        Yaml.map(said)
                .forEach((place, answers) -> scene.write(
                        review,
                        own ? "/me/review/mine" : scene.person().link() + "/reviews/" + review + "/part/" + place,
                        place,
                        scene.answers(Yaml.map(answers))));
    }

    private void foresee(Scene scene, Object said) {
        scene.send(Forecasts.HERE, scene.answers(Yaml.map(said)));
    }
}
