package org.ourplan.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an entry says.
 *
 * @param says the words of each field that has any
 * @param kinds at least one, or it is wrong
 */
public record EntryText(Map<EntryField, String> says, Set<EntryKind> kinds) {

    /** The field's name in a form for the kinds. */
    public static final String KINDS = "kinds";

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+\\.[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+()][0-9 +()-]{2,}(\\D.*)?");
    private static final List<EntryField> WAYS_TO_REACH =
            List.of(EntryField.PHONE, EntryField.EMAIL, EntryField.WEB, EntryField.ADDRESS, EntryField.OTHER_WAYS);

    public EntryText {
        var kept = new EnumMap<EntryField, String>(EntryField.class);
        says.forEach((field, words) -> {
            if (!words.isBlank()) {
                kept.put(field, words.strip());
            }
        });
        says = java.util.Collections.unmodifiableMap(kept);
        kinds = kinds.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** What is wrong with a field, in words to whoever wrote it. */
    public record Wrong(String field, String sentence) {}

    /** The words of a field; empty where there are none. */
    public String of(EntryField field) {
        return says.getOrDefault(field, "");
    }

    /** True when the field has words. */
    public boolean has(EntryField field) {
        return says.containsKey(field);
    }

    /** What keeps it out of the directory: something left out, too long, or no address that works; and no way to reach it. */
    public List<Wrong> wrongs() {
        var wrongs = new ArrayList<Wrong>();
        for (var field : EntryField.values()) {
            if (!field.needed().isEmpty() && !has(field)) {
                wrongs.add(new Wrong(field.word(), field.needed()));
            }
            if (of(field).length() > field.longest()) {
                wrongs.add(new Wrong(
                        field.word(), "“" + field.question() + "” may have " + field.longest() + " signs at most"));
            }
        }
        if (kinds.isEmpty()) {
            wrongs.add(new Wrong(KINDS, "Choose at least one thing that people may be looking for"));
        }
        addresses(wrongs);
        return wrongs;
    }

    private void addresses(List<Wrong> wrongs) {
        unless(EntryField.WEB, WEB, "Enter a web address that begins with https:// or http://", wrongs);
        unless(EntryField.EMAIL, EMAIL, "Enter an email address in the right form, like name@example.org", wrongs);
        unless(EntryField.PHONE, PHONE, "Enter a phone number, such as 01632 960 001", wrongs);
        if (WAYS_TO_REACH.stream().noneMatch(this::has)) {
            wrongs.add(new Wrong(
                    EntryField.PHONE.word(), "Say how to reach it: a phone number, an address, or another way"));
        }
    }

    private void unless(EntryField field, Pattern right, String sentence, List<Wrong> wrongs) {
        if (has(field) && !right.matcher(of(field)).matches()) {
            wrongs.add(new Wrong(field.word(), sentence));
        }
    }

    /** The fields whose words differ from the other's. */
    public List<EntryField> differsIn(EntryText other) {
        return Stream.of(EntryField.values())
                .filter(field -> !of(field).equals(other.of(field)))
                .toList();
    }

    /** This with the other's words where this has none: what a file cannot say is kept. */
    public EntryText orElse(EntryText other, Set<EntryField> fields) {
        var together = new EnumMap<EntryField, String>(EntryField.class);
        together.putAll(says);
        fields.forEach(field -> {
            if (!has(field) && other.has(field)) {
                together.put(field, other.of(field));
            }
        });
        return new EntryText(together, kinds);
    }

    /** Each place it is for; empty where it is for the whole area. */
    public List<String> areas() {
        return Stream.of(of(EntryField.AREAS).split("[,;]"))
                .map(String::strip)
                .filter(area -> !area.isEmpty())
                .toList();
    }
}
