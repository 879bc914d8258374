package org.ourplan.people.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.people.decide.Asked;
import org.ourplan.tables.tables.records.PersonRecord;

/** How well one person answers a search, and why, in words. */
final class Likeness {

    private final Asked asked;
    private final List<String> words;
    private final Set<String> why = new LinkedHashSet<>();
    private int score;
    private boolean exact = true;
    private int wordsFound;
    private boolean nameIsLike = true;
    private boolean sure;

    private Likeness(Asked asked, List<String> words) {
        this.asked = asked;
        this.words = words;
    }

    /** Measures one person against what was asked. */
    static Likeness of(Asked asked, List<String> words, PersonRecord person, Collection<String> formerNames) {
        var likeness = new Likeness(asked, words);
        likeness.numbers(person);
        likeness.names(person, SearchWords.of(formerNames));
        likeness.birth(person);
        likeness.postcode(person);
        return likeness;
    }

    int score() {
        return score;
    }

    boolean exact() {
        return exact;
    }

    List<String> why() {
        return List.copyOf(why);
    }

    /** True when enough of what was asked is right for the person to be shown. */
    boolean enough() {
        var most = words.size() - (words.size() > 2 ? 1 : 0);
        return sure || wordsFound >= most || (wordsFound > 0 && otherFacts() > 0);
    }

    /** True when a worker should say that this is not the person they are about to add. */
    boolean mayBeTheSame(boolean birthKnown) {
        return sure
                || (nameIsLike && wordsFound == words.size() && (birthAgrees || !birthKnown || exactNames))
                || (wordsFound > 0 && birthAgrees);
    }

    private boolean birthAgrees;
    private boolean exactNames = true;
    private boolean postcodeAgrees;

    private int otherFacts() {
        return (birthAgrees ? 1 : 0) + (postcodeAgrees ? 1 : 0);
    }

    private void numbers(PersonRecord person) {
        if (asked.nhsNumber() != null) {
            same(asked.nhsNumber().equals(person.getNhsNumber()), 1000, "NHS number is the same");
        }
        if (asked.reference() != null) {
            same(asked.reference().equals(person.getReference()), 900, "Reference number is the same");
        }
    }

    private void same(boolean same, int worth, String words) {
        sure |= same;
        exact &= same;
        if (same) {
            score += worth;
            why.add(words);
        }
    }

    private void names(PersonRecord person, Set<String> former) {
        var now = SearchWords.of(List.of(person.getGivenName(), person.getFamilyName(), person.getPreferredName()));
        for (var word : words) {
            if (now.contains(word)) {
                word(20, "Name is the same", true);
            } else if (former.contains(word)) {
                word(18, "Former or other name is the same", true);
            } else if (sounds(word, now) || sounds(word, former)) {
                word(10, "Name sounds alike", false);
            } else if (begins(word, now) || begins(word, former)) {
                nameIsLike = false;
                word(6, "Name begins with these letters", false);
            } else {
                exact = false;
                exactNames = false;
            }
        }
        otherWayRound(person);
    }

    private void word(int worth, String words, boolean same) {
        wordsFound++;
        score += worth;
        exact &= same;
        exactNames &= same;
        why.add(words);
    }

    private void otherWayRound(PersonRecord person) {
        var given = SearchWords.of(List.of(person.getGivenName()));
        var family = SearchWords.of(List.of(person.getFamilyName()));
        if (words.size() == 2
                && family.contains(words.getFirst())
                && given.contains(words.getLast())
                && !given.contains(words.getFirst())) {
            score -= 1;
            why.add("First and family name are the other way round");
        }
    }

    private void birth(PersonRecord person) {
        var born = person.getDateOfBirth();
        if (asked.born() != null) {
            if (asked.born().equals(born)) {
                birth(30, "Date of birth is the same");
            } else if (asked.bornOtherWay() != null && asked.bornOtherWay().equals(born)) {
                exact = false;
                birth(20, "Day and month of birth are the other way round");
            } else {
                exact = false;
            }
        }
        if (asked.bornIn() != null && born != null && born.getYear() == asked.bornIn()) {
            birth(10, "Year of birth is the same");
        }
    }

    private void birth(int worth, String words) {
        birthAgrees = true;
        score += worth;
        why.add(words);
    }

    private void postcode(PersonRecord person) {
        if (!asked.postcode().isEmpty()) {
            postcodeAgrees = plain(person.getPostcode()).startsWith(asked.postcode());
            exact &= postcodeAgrees;
            if (postcodeAgrees) {
                score += 15;
                why.add("Postcode is the same");
            }
        }
    }

    private static String plain(@Nullable String postcode) {
        return postcode == null ? "" : postcode.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean sounds(String word, Collection<String> names) {
        var sounds = SearchWords.sounds(word);
        return names.stream().map(SearchWords::sounds).flatMap(Set::stream).anyMatch(sounds::contains);
    }

    private static boolean begins(String word, Collection<String> names) {
        return new ArrayList<>(names).stream().anyMatch(name -> name.startsWith(word));
    }
}
