package org.ourplan.bench.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.http.NotAsExpected;
import org.ourplan.bench.mould.Press;
import org.ourplan.platform.NewId;

/**
 * One person's case, taken through the forms of the measured story as a worker does: each page is opened, its form filled in
 * and sent, and the page it leads to is opened. Ids are those of this case.
 */
public final class Case {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern BEFORE =
            Pattern.compile("(.*/(?:assessments|eligibility|budget|plans|involved|documents)/)$");
    private static final Pattern FORM_OF = Pattern.compile(
            "/(contact|copies/ask|copies/make|copies/activate|step|begin|begin-plan|complete|eligibility|letter)$");

    private final Browser worker;
    private final Browser manager;
    private final String name;
    private final LocalDate told;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<Browser, String> tokens = new HashMap<>();
    private Browser.Shown last;

    /** A case of this person, whose worker and whose team's manager sit at these browsers; {@code told} is the story's day. */
    public Case(Browser worker, Browser manager, LocalDate told, String storysPerson, NewPeople.Added person) {
        this.worker = worker;
        this.manager = manager;
        this.name = person.name();
        this.told = told;
        this.last = new Browser.Shown(0, "", "", 0);
        ids.put(storysPerson, person.id());
        used.add(person.id());
    }

    /** What this case has in place of an id of the story. */
    String id(String ofStory) {
        return ids.getOrDefault(ofStory, "");
    }

    /** Sends one form. */
    public void press(Press press) {
        var by = press.by().equals("grace") ? manager : worker;
        var path = here(by, press.path(), press.answers());
        var answers = answers(by, press.answers());
        var page = pageOf(by, path);
        var to = by.sendTo(path, token(by, page), answers);
        learn(press.went(), to);
        last = by.get(to);
        if (last.status() != 200) {
            throw new NotAsExpected(to + " answered " + last.status());
        }
    }

    /** The token of the page's form; a form that stands on another page has that page's. */
    private String token(Browser by, Browser.Shown page) {
        if (page.text().contains("name=\"_csrf\"")) {
            tokens.put(by, page.token());
        }
        return tokens.computeIfAbsent(by, none -> by.get("/people").token());
    }

    /** The page whose form goes to this address: the one that is open, or the one of that address, or the one before it. */
    private Browser.Shown pageOf(Browser by, String path) {
        if (last.status() == 200 && last.path().equals(path) && last.text().contains("name=\"_csrf\"")) {
            return last;
        }
        var action = FORM_OF.matcher(path);
        if (!action.find()) {
            return by.get(path);
        }
        return by.get(
                switch (action.group(1)) {
                    case "contact" -> path.replaceFirst("/contact$", "/around");
                    case "copies/ask", "copies/make", "copies/activate" -> path.replaceFirst("/[a-z]+$", "");
                    case "begin-plan" -> path.replaceFirst("/begin-plan$", "");
                    case "step", "begin" -> path.replaceFirst("/[a-z]+$", "");
                    default -> path;
                });
    }

    /** The story's address with this case's ids; an id that is not known yet is looked for where a worker finds its link. */
    private String here(Browser by, String path, Map<String, List<String>> answers) {
        var here = new StringBuilder();
        var found = ID.matcher(path);
        var from = 0;
        while (found.find()) {
            here.append(path, from, found.start());
            from = found.end();
            if (!ids.containsKey(found.group())) {
                ids.put(found.group(), unknown(by, here.toString(), answers));
            }
            here.append(id(found.group()));
        }
        return here.append(path, from, path.length()).toString();
    }

    private String unknown(Browser by, String before, Map<String, List<String>> answers) {
        var isNew = answers.getOrDefault("version", List.of("")).getFirst().equals("0");
        if (before.endsWith("/involved/") && isNew || !BEFORE.matcher(before).matches()) {
            return NewId.next().toString();
        }
        for (var place : placesOf(before)) {
            var link = Pattern.compile(Pattern.quote(before) + "(" + ID.pattern() + ")")
                    .matcher(by.get(place).text());
            while (link.find()) {
                if (used.add(link.group(1))) {
                    return link.group(1);
                }
            }
        }
        throw new NotAsExpected("no page links to " + before + "…");
    }

    private List<String> placesOf(String before) {
        if (before.endsWith("/eligibility/")) {
            var person = before.substring(0, before.length() - "eligibility/".length());
            return List.of(person + "assessments/" + assessment() + "/eligibility", person + "eligibility");
        }
        var plain = before.replaceFirst("/(parts/involved|parts/line)?/?$", "");
        return List.of(plain);
    }

    private String assessment() {
        return ids.getOrDefault("assessment", "");
    }

    /** Server-made ids in where the story went are those in where this case went, in the same order. */
    private void learn(String story, String here) {
        var theirs = ID.matcher(story);
        var ours = ID.matcher(here);
        while (theirs.find() && ours.find()) {
            ids.putIfAbsent(theirs.group(), ours.group());
            used.add(ours.group());
        }
        var assessment = Pattern.compile("/assessments/(" + ID.pattern() + ")").matcher(here);
        if (assessment.find()) {
            ids.put("assessment", assessment.group(1));
        }
    }

    /** The story's answers with this case's ids, on today's date. */
    private Map<String, List<String>> answers(Browser by, Map<String, List<String>> story) {
        var answers = new LinkedHashMap<String, List<String>>();
        story.forEach((name, values) ->
                answers.put(name, values.stream().map(this::answer).toList()));
        story.keySet().stream()
                .filter(name -> name.endsWith("-day") && story.containsKey(name.replaceFirst("-day$", "-month")))
                .forEach(name -> onThatDay(answers, name.substring(0, name.length() - 4)));
        return answers;
    }

    private String answer(String story) {
        return ID.matcher(story).matches()
                ? ids.computeIfAbsent(story, unknown -> UUID.randomUUID().toString())
                : story.replace("Measured Story", name);
    }

    /** This stands in the place of an id of the story. */
    Case knowing(String ofStory, String here) {
        ids.put(ofStory, here);
        return this;
    }

    /** The page that the last form led to. */
    public Browser.Shown last() {
        return last;
    }

    private void onThatDay(Map<String, List<String>> answers, String field) {
        var day = LocalDate.of(
                number(answers, field + "-year"), number(answers, field + "-month"), number(answers, field + "-day"));
        var now =
                day.plusDays(LocalDate.now(java.time.ZoneId.of("Europe/London")).toEpochDay() - told.toEpochDay());
        answers.put(field + "-day", List.of(String.valueOf(now.getDayOfMonth())));
        answers.put(field + "-month", List.of(String.valueOf(now.getMonthValue())));
        answers.put(field + "-year", List.of(String.valueOf(now.getYear())));
    }

    private static int number(Map<String, List<String>> answers, String field) {
        return Integer.parseInt(answers.getOrDefault(field, List.of("1")).getFirst());
    }
}
