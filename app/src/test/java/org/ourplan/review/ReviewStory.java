package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.agreement.PlanStory;
import org.ourplan.testing.Browserless;

/** A review of a made-up person's plan in force, played through the pages. */
public final class ReviewStory {

    /** Meals, getting about and friends: the made-up person wants something in each. */
    private static final int OUTCOMES = 3;

    final PlanStory plan;
    private final Browserless worker;
    String link = "";

    /** Of this plan, by its worker. */
    public ReviewStory(PlanStory plan) {
        this(plan, plan.worker());
    }

    /** Of this plan, by somebody signed in. */
    public ReviewStory(PlanStory plan, Browserless worker) {
        this.plan = plan;
        this.worker = worker;
    }

    Browserless worker() {
        return worker;
    }

    String reviews() {
        return plan.read().person().link() + "/reviews";
    }

    UUID id() {
        return UUID.fromString(link.substring(link.lastIndexOf('/') + 1));
    }

    /** The answer to beginning one. */
    Browserless.Shown begins(String page, String... answers) {
        return worker.submit(page, reviews() + "/begin", answers);
    }

    /** Begun because something changed. */
    public ReviewStory begun() {
        return begun(begins(
                reviews() + "/begin", "type", "UNPLANNED", "what-changed", "Her hands are better", "light", "no"));
    }

    ReviewStory begun(Browserless.Shown shown) {
        assertThat(shown.path()).as(shown.page().text()).matches(".*/reviews/[0-9a-f-]{36}");
        link = shown.path();
        return this;
    }

    String part(String place) {
        return link + "/part/" + place;
    }

    /** The answer to writing one part. */
    Browserless.Shown writes(String place, String... answers) {
        return worker.submit(part(place), part(place), answers);
    }

    /** One part written, with nothing wrong in it. */
    public ReviewStory writing(String place, String... answers) {
        var shown = writes(place, answers);
        assertThat(shown.page().select(".govuk-error-summary").text()).as(place).isEmpty();
        assertThat(shown.status()).as(shown.page().text()).isEqualTo(200);
        return this;
    }

    /** The advocacy check of this review: they can take part without anybody's help. */
    public ReviewStory checked() {
        var answers = new ArrayList<String>();
        for (var area : List.of("understanding", "retaining", "using-or-weighing", "communicating")) {
            answers.addAll(List.of("difficulty-" + area, "no"));
        }
        for (var matter :
                List.of("health-condition", "learning-difficulty", "disability", "complexity", "abuse-or-neglect")) {
            answers.addAll(List.of("considered", matter));
        }
        return writing("advocacy", answers.toArray(String[]::new));
    }

    /** The names of the fields of a part that begin so. */
    List<String> fields(String place, String beginning) {
        return worker.get(part(place)).page().select("input[name^=" + beginning + "]").stream()
                .map(field -> field.attr("name"))
                .distinct()
                .toList();
    }

    /** Who leads, and that everybody the law names was there. */
    public ReviewStory together() {
        writing("how", "led-by", "PLANNER", "mode", "face-to-face", "where", "At home", "as-wished", "yes");
        checked();
        var answers = new ArrayList<String>(List.of("person-how", "She sat with us and led the talk"));
        fields("involved", "carer-").forEach(carer -> answers.addAll(List.of(carer, "yes")));
        return writing("involved", answers.toArray(String[]::new));
    }

    /** Everything that a whole review asks, with nothing changed. */
    public ReviewStory whole() {
        together();
        writing(
                "working",
                "person-working",
                "I cook on Mondays",
                "person-not",
                "The van comes late",
                "family-working",
                "");
        for (var need : outcomes()) {
            writing("outcome/" + need, "reached", "PARTLY", "words", "I am getting there");
        }
        var done = new ArrayList<String>();
        fields("promises", "done-").forEach(promise -> done.addAll(List.of(promise, "done")));
        done.addAll(List.of("next", "Nina asks at the swimming pool, by May"));
        writing("promises", done.toArray(String[]::new));
        writing("important", "important", "My garden", "new", "nothing");
        writing("changed", "changed", "no");
        writing("network", "network", "Nina still comes", "carer", "yes");
        writing("risks", "risks", "A safe kettle", "high-risk", "no", "abuse", "no");
        writing("money", "enough", "yes", "held", "yes");
        writing("satisfied", "satisfied", "quite", "words", "It is fine");
        return writing("change", "change", "The van comes at twelve", "themes", "No evening transport.\nvans are late");
    }

    List<String> outcomes() {
        return worker.get(link).page().select("a[href*=/part/outcome/]").stream()
                .map(link -> link.attr("href").substring(link.attr("href").lastIndexOf('/') + 1))
                .distinct()
                .toList();
    }

    /** How many outcomes a review of this plan looks at. */
    int outcomesKept() {
        return OUTCOMES;
    }

    /** The answer to ending it with this decision and these answers over the usual ones. */
    public Browserless.Shown ends(String decision, String... over) {
        var answers = new LinkedHashMap<String, String>(
                Map.of("decision", decision, "because", "It works well for you, and you want it so"));
        for (var at = 0; at < over.length; at += 2) {
            answers.put(over[at], over[at + 1]);
        }
        return worker.submit(
                link + "/complete",
                link + "/complete",
                answers.entrySet().stream()
                        .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                        .toArray(String[]::new));
    }

    /** Ended. */
    public ReviewStory ended(String decision, String... over) {
        var shown = ends(decision, over);
        assertThat(shown.path()).as(shown.page().text()).endsWith("/giving");
        return this;
    }

    /** What stops it from ending, as the page says it. */
    public List<String> stops() {
        return worker.get(link + "/complete").page().select("main li a").eachText();
    }

    /** A day in the three boxes of a date. */
    static String[] day(String field, LocalDate day, String... others) {
        return Stream.concat(
                        Stream.of(
                                field + "-day",
                                String.valueOf(day.getDayOfMonth()),
                                field + "-month",
                                String.valueOf(day.getMonthValue()),
                                field + "-year",
                                String.valueOf(day.getYear())),
                        Arrays.stream(others))
                .toArray(String[]::new);
    }
}
