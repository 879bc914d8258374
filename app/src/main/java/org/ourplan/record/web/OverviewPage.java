package org.ourplan.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.web.InWords;
import org.ourplan.profile.Profile;
import org.ourplan.record.store.Overview;
import org.ourplan.worklist.Force;

/**
 * A person's record: who this is, what is going on, what happens next.
 *
 * @param contactLink where first contact begins, empty where the program has no such page
 * @param links true for those who may open what the timeline tells of
 * @param shares true for those who write down what is shared outside, and ask about communication again
 * @param profile the one page profile, where the person shares one
 * @param manager true for those who may say who works with the person and restrict the record
 */
public record OverviewPage(
        Person person,
        Overview overview,
        String contactLink,
        boolean manager,
        boolean restricted,
        boolean links,
        boolean shares,
        @Nullable Profile profile)
        implements org.ourplan.platform.web.Page {

    /** True when the person shares a one page profile with something in it. */
    public boolean showsProfile() {
        return profile != null && !profile.isEmpty();
    }

    /** As many of the timeline as the overview shows. */
    public List<Overview.Happened> latest() {
        return overview.latest().stream().limit(8).toList();
    }

    /** The one sentence of each stage that has one, in order. */
    public List<String> stageWords() {
        return overview.stages().entrySet().stream()
                .map(stage -> stage.getKey().words() + ": " + stage.getValue().summary())
                .toList();
    }

    /** What somebody is to the person. */
    public static String what(Relationship relationship) {
        var relation = relationship.relation();
        var standings = relationship.standings().stream()
                .map(Standing::words)
                .filter(words -> !words.equalsIgnoreCase(relation))
                .collect(Collectors.joining(", "));
        var first = relation.isEmpty() ? "" : relation.substring(0, 1).toUpperCase(Locale.UK) + relation.substring(1);
        return standings.isEmpty() ? first : first + ". " + standings;
    }

    /** The next step as a sentence, with one full stop. */
    public static String sentence(String what) {
        return what.endsWith(".") ? what : what + ".";
    }

    /** What they may see. */
    public static String maySee(Relationship relationship) {
        return relationship.mayShare().isEmpty()
                ? "Nothing may be shared with them yet"
                : "May be shared with them: " + relationship.mayShare().replaceFirst("\\.$", "");
    }

    /** Why an open task is there, when it is due and what stands behind the date. */
    public static String due(Overview.Open task) {
        var why = task.why().isEmpty() || task.why().endsWith(".") ? task.why() : task.why() + ".";
        return why + " " + (task.due() == null ? "No set time" : by(task)) + ".";
    }

    private static String by(Overview.Open task) {
        var force = Force.valueOf(task.force().toUpperCase(Locale.ROOT));
        return "By " + InWords.date(task.due()) + (force == Force.NONE ? "" : " (" + force.words() + ")");
    }

    /** A worker's name, what they are and their team, each said once. */
    public static String worker(Overview.Worker worker) {
        if (worker.name().isEmpty()) {
            return worker.team();
        }
        var team = worker.jobTitle().contains(worker.team()) ? "" : worker.team();
        return Stream.of(worker.name(), worker.jobTitle(), team)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What is known of the person, each by its name. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Full name", person.fullName());
        facts.put("Reference", Long.toString(person.reference()));
        facts.put(
                "Address",
                person.address().isEmpty()
                        ? "No fixed address recorded"
                        : person.address().replace("\n", ", "));
        facts.put("Ordinary residence", settled());
        facts.put(
                "Written information",
                person.formats().isEmpty() ? "Ordinary print" : String.join(", ", person.formats()));
        return facts;
    }

    private String settled() {
        return switch (person.settled()) {
            case "resident-here" -> "Ordinarily lives in this council’s area";
            case "present-no-settled-residence" -> "In this council’s area, with no settled home";
            case "elsewhere" -> "Ordinarily lives in another council’s area";
            default -> "Not known yet where they ordinarily live";
        };
    }

    @Override
    public String template() {
        return "record/overview";
    }
}
