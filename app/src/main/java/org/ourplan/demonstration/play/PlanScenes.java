package org.ourplan.demonstration.play;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The plan: its parts, and under each need who does what, with the options considered. Direct payments come last. */
@Component
class PlanScenes implements Verbs {

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("write-plan", this::write, "next-plan", this::next);
    }

    /** The next version of the plan in force; from now on the story writes in that one. */
    private void next(Scene scene, Object said) {
        var went = scene.send(scene.person().link() + "/plans/" + scene.made("plan") + "/next", Answers.none());
        scene.remember("plan", UUID.fromString(went.substring(went.lastIndexOf('/') + 1)));
    }

    private void write(Scene scene, Object said) {
        var own = Yaml.map(said);
        var usual = Yaml.map(Yaml.file("usual.yaml").get("plan"));
        if (!own.containsKey("needs")) {
            usual.keySet().retainAll(own.keySet());
        }
        var whole = Yaml.over(usual, own);
        var payment = whole.remove("direct-payment");
        whole.forEach((place, value) -> {
            switch (place) {
                case "needs" -> Yaml.map(value).forEach((need, about) -> need(scene, need, Yaml.map(about)));
                case "involved" -> Yaml.map(value).forEach((name, about) -> involved(scene, name, Yaml.map(about)));
                case "risks" -> listed(scene, "risk", Yaml.maps(value));
                case "contingencies" -> listed(scene, "contingency", Yaml.maps(value));
                case "extras" -> listed(scene, "extra", Yaml.maps(value));
                case "comments" -> listed(scene, "comment", Yaml.maps(value));
                default -> part(scene, place, Yaml.map(value));
            }
        });
        if (payment != null) {
            part(scene, "direct-payment", directPayment(scene, Yaml.map(payment)));
        }
    }

    /** What the need is, then each line: what it is first, then the options, then which one and why. */
    private void need(Scene scene, String name, Map<String, Object> about) {
        var reference = Codes.need(name, scene.isCarers());
        var lines = Yaml.maps(about.remove("lines"));
        if (about.containsKey("relevance")) {
            about.put(
                    "relevance",
                    Yaml.words(about.get("relevance")).stream()
                            .map(area -> Codes.areas().getOrDefault(area, area))
                            .toList());
        }
        part(scene, "need/" + reference, about);
        for (var line : lines) {
            line(scene, reference, new LinkedHashMap<>(line));
        }
    }

    private void line(Scene scene, String need, Map<String, Object> line) {
        var id = scene.named("line " + need + " " + line.get("what"));
        var options = Yaml.maps(line.remove("options"));
        line.put("need", need);
        part(scene, "line/" + id, line);
        if (options.isEmpty()) {
            return;
        }
        for (var option : options) {
            var answers = new LinkedHashMap<>(option);
            var chosenId = scene.named("option " + id + " " + option.get("name"));
            if (answers.remove("chosen") != null) {
                line.put("chosen", chosenId.toString());
            }
            part(scene, "option/" + id + "/" + chosenId, answers);
        }
        part(scene, "line/" + id, line);
    }

    /** Somebody who is in the plan by name already is written of again, anybody else is added. */
    private void involved(Scene scene, String name, Map<String, Object> about) {
        var place = scene.written(scene.made("plan")).entrySet().stream()
                .filter(part -> part.getKey().startsWith("involved/")
                        && part.getValue().one("name").equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> "involved/" + scene.named("involved in plan " + name));
        about.putIfAbsent("name", name);
        part(scene, place, about);
    }

    private void listed(Scene scene, String kind, java.util.List<Map<String, Object>> entries) {
        for (var entry : entries) {
            part(scene, kind + "/" + scene.named(kind + " " + entry.values()), entry);
        }
    }

    /** {@code amount} and {@code frequency} are by need. */
    private static Map<String, Object> directPayment(Scene scene, Map<String, Object> said) {
        var answers = new LinkedHashMap<>(said);
        for (var field : java.util.List.of("amount", "frequency")) {
            Yaml.map(answers.remove(field))
                    .forEach((need, value) -> answers.put(field + "-" + Codes.need(need, scene.isCarers()), value));
        }
        var today = scene.today();
        answers.putIfAbsent("told-day", today.getDayOfMonth());
        answers.putIfAbsent("told-month", today.getMonthValue());
        answers.putIfAbsent("told-year", today.getYear());
        return answers;
    }

    private void part(Scene scene, String place, Map<String, Object> said) {
        var plan = scene.made("plan");
        var theirs = scene.person().equals(scene.by().self());
        var base = theirs ? "/me/plan" : scene.person().link() + "/plans/" + plan;
        Answers answers = scene.answers(said);
        scene.write(plan, base + "/parts/" + place, place, answers);
    }
}
