package org.ourplan.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.demonstration.play.Yaml;
import org.ourplan.people.NewPerson;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;

/**
 * One made-up person's story as it is written in its file: who they are, who is around them, and what happened on which
 * day, counted from the day on which it is loaded.
 */
record Story(String name, Map<String, Object> file) {

    /** The story in the file of this name. */
    static Story named(String name) {
        return new Story(name, Yaml.file(name + ".yaml"));
    }

    /** Where the person is at the end, in a few words; the tests hold the story to it. */
    String stage() {
        return Yaml.word(file.get("stage"));
    }

    List<Map<String, Object>> steps() {
        return Yaml.maps(file.get("steps"));
    }

    /** Who adds the person to the record, by the name they sign in with, and how many days ago. */
    String addedBy() {
        return Yaml.word(steps().getFirst().get("by"));
    }

    int begins() {
        return Integer.parseInt(Yaml.word(steps().getFirst().get("day")));
    }

    /** The account of the person's own, if the story gives them one. */
    Map<String, Object> account() {
        return Yaml.map(file.get("account"));
    }

    /** Others of the staff, or an advocate, who work with this person. */
    List<String> alsoWorkWith() {
        return Yaml.words(file.get("also-work-with"));
    }

    /** The person as they are added. */
    NewPerson person() {
        var person = Yaml.map(file.get("person"));
        return new NewPerson(
                word(person, "given-name"),
                word(person, "family-name"),
                word(person, "preferred-name"),
                word(person, "title"),
                word(person, "pronouns"),
                Yaml.words(person.get("former-names")),
                LocalDate.parse(word(person, "born")),
                word(person, "nhs-number").isEmpty() ? null : word(person, "nhs-number"),
                word(person, "address"),
                word(person, "postcode"),
                "resident-here",
                word(person, "phone"),
                word(person, "email"),
                Yaml.words(person.get("communication")),
                Yaml.words(person.get("formats")),
                word(person, "cared-for-unpaid"),
                true);
    }

    /** Those who matter to them. */
    List<Relationship> around(PersonId person) {
        return Yaml.maps(file.get("around")).stream()
                .map(one -> relationship(person, one))
                .toList();
    }

    private static Relationship relationship(PersonId person, Map<String, Object> one) {
        return new Relationship(
                NewId.next(),
                person,
                null,
                word(one, "name"),
                word(one, "relation"),
                standings(one.get("standing")),
                word(one, "phone"),
                word(one, "email"),
                word(one, "lives-with").equals("yes"),
                word(one, "may-share"),
                word(one, "notes"));
    }

    private static Set<Standing> standings(@Nullable Object words) {
        return Yaml.words(words).stream()
                .map(word -> Arrays.stream(Standing.values())
                        .filter(standing -> standing.name()
                                .equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nobody can be " + word)))
                .collect(Collectors.toSet());
    }

    private static String word(Map<String, Object> map, String key) {
        return Yaml.word(map.get(key));
    }
}
