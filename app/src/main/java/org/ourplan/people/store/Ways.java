package org.ourplan.people.store;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PERSON_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.people.decide.Asked;

/** The ways in which somebody may be the one asked for: each a question that an index answers. */
final class Ways {

    private static final int MOST = 100;
    private static final int ENOUGH = 2 * MOST;

    /** As many as the function name_starts of the database gives. */
    private static final int FIRST_LETTERS = 4;

    private final Asked asked;
    private final List<String> words;
    private final List<Condition> ways = new ArrayList<>();

    Ways(Asked asked, List<String> words) {
        this.asked = asked;
        this.words = words;
    }

    /**
     * The ids of all who may be meant; null when nothing was asked. The surest ways come first, and once they have found
     * enough (a name that very many have) the others are not gone.
     */
    @Nullable
    Select<Record1<java.util.UUID>> all() {
        byNumber();
        byBirthAndPostcode();
        if (!words.isEmpty()) {
            byName();
        }
        return ways.isEmpty() ? null : together();
    }

    /** Each way is planned by itself ("materialized"), and only those are followed that are needed to find enough. */
    private Select<Record1<java.util.UUID>> together() {
        var id = DSL.field(DSL.name("id"), java.util.UUID.class);
        var each = new ArrayList<CommonTableExpression<Record1<java.util.UUID>>>();
        Select<Record1<java.util.UUID>> all = null;
        for (var way : ways) {
            var one = DSL.name("way_" + each.size()).fields("id");
            each.add(
                    one.asMaterialized(select(PERSON.ID).from(PERSON).where(way).limit(MOST)));
            var found = select(id).from(each.getLast());
            all = all == null ? found : all.unionAll(found);
        }
        var enough = select(id)
                .from(java.util.Objects.requireNonNull(all).asTable("each"))
                .limit(ENOUGH);
        return DSL.with(each).selectDistinct(id).from(enough.asTable("enough"));
    }

    private void byNumber() {
        if (asked.nhsNumber() != null) {
            ways.add(PERSON.NHS_NUMBER.eq(asked.nhsNumber()));
        }
        if (asked.reference() != null) {
            ways.add(PERSON.REFERENCE.eq(asked.reference()));
        }
    }

    private void byBirthAndPostcode() {
        var someName = words.isEmpty() ? noCondition() : someName();
        if (asked.born() != null) {
            var dates = new ArrayList<LocalDate>(List.of(asked.born()));
            if (asked.bornOtherWay() != null) {
                dates.add(asked.bornOtherWay());
            }
            ways.add(PERSON.DATE_OF_BIRTH.in(dates).and(someName));
        }
        if (!asked.postcode().isEmpty()) {
            ways.add(replace(lower(PERSON.POSTCODE), " ", "")
                    .like(asked.postcode() + "%")
                    .and(someName));
        }
        if (asked.bornIn() != null && words.isEmpty()) {
            ways.add(inYear());
        }
    }

    private Condition inYear() {
        var year = asked.bornIn();
        return year == null
                ? noCondition()
                : PERSON.DATE_OF_BIRTH.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private void byName() {
        var year = inYear();
        ways.add(named(words.stream().map(Ways::word)).and(year));
        ways.add(and(words.stream().map(Ways::alike).toList()).and(year));
        ways.add(
                words.size() == 1 && asked.bornIn() == null
                        ? someBegin(words.getFirst())
                        : and(words.stream().map(Ways::starts).toList()).and(year));
        for (var i = 0; i < words.size() && words.size() > 1; i++) {
            var others = and(without(i).map(Ways::alike).toList()).and(year);
            ways.add(starts(words.get(i)).and(others));
            if (words.size() > 2) {
                ways.add(others);
            }
        }
    }

    private Stream<String> without(int left) {
        return IntStream.range(0, words.size()).filter(i -> i != left).mapToObj(words::get);
    }

    private Condition someName() {
        var sounds = SearchWords.sounds(words).toArray(String[]::new);
        return DSL.arrayOverlap(PERSON.SEARCH_NAMES, val(words.toArray(String[]::new), PERSON.SEARCH_NAMES))
                .or(DSL.arrayOverlap(PERSON.SEARCH_SOUNDS, val(sounds, PERSON.SEARCH_SOUNDS)))
                .or(DSL.or(words.stream().map(Ways::begins).toList()));
    }

    /** The word itself, or one that sounds like it. */
    private static Condition alike(String word) {
        var sounds = SearchWords.sounds(word);
        return sounds.isEmpty()
                ? named(Stream.of(word(word)))
                : DSL.arrayOverlap(PERSON.SEARCH_SOUNDS, val(sounds.toArray(String[]::new), PERSON.SEARCH_SOUNDS));
    }

    /** All of these words, in one question of one index. */
    private static Condition named(Stream<String> lexemes) {
        return DSL.condition(
                "array_to_tsvector({0}) @@ {1}",
                PERSON.SEARCH_NAMES,
                DSL.field("cast({0} as tsquery)", Object.class, val(String.join(" & ", lexemes.toList()))));
    }

    /** Words are letters, figures and signs only, so that a quotation mark cannot be in one. */
    private static String word(String word) {
        return "'" + word + "'";
    }

    /** A name that begins so. An index holds up to four first letters; the rest of a longer word is looked at in those it finds. */
    private static Condition starts(String word) {
        var letters = word.substring(
                0, word.offsetByCodePoints(0, Math.min(FIRST_LETTERS, word.codePointCount(0, word.length()))));
        var first = DSL.condition(
                "name_starts({0}) @> {1}", PERSON.SEARCH_NAMES, val(new String[] {letters}, PERSON.SEARCH_NAMES));
        return letters.equals(word)
                ? first
                : first.and(DSL.condition(
                        "exists (select 1 from unnest({0}) as word where starts_with(word, {1}))",
                        PERSON.SEARCH_NAMES, val(word)));
    }

    /** Enough of those whose name begins so: a few letters alone may fit a tenth of all people. */
    private static Condition someBegin(String word) {
        return PERSON.ID.in(select(PERSON_NAME.PERSON)
                .from(PERSON_NAME)
                .where(PERSON_NAME.WORD.like(word + "%"))
                .limit(MOST * 10));
    }

    private static Condition begins(String word) {
        return exists(selectOne()
                .from(PERSON_NAME)
                .where(PERSON_NAME.PERSON.eq(PERSON.ID))
                .and(PERSON_NAME.WORD.like(word + "%")));
    }
}
