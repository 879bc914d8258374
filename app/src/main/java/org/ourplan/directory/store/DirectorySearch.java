package org.ourplan.directory.store;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.ourplan.tables.Tables.DIRECTORY_ENTRY;
import static org.ourplan.tables.Tables.DIRECTORY_VERSION;

import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.Found;
import org.ourplan.directory.Wanted;
import org.ourplan.directory.decide.Whereabouts;
import org.springframework.stereotype.Repository;

/**
 * Finds entries by what somebody wants to do and where. PostgreSQL reads the words: any of them is enough, and more of them come
 * first; a word that was typed with a slip finds the word it is like.
 */
@Repository
public class DirectorySearch {

    private static final double LIKE_ENOUGH = 0.45;
    private static final double PLACE_LIKE_ENOUGH = 0.5;

    /** How much nearness weighs beside the words: as much as a word in the text. */
    private static final double NEARNESS = 0.3;

    private final DSLContext database;

    DirectorySearch(DSLContext database) {
        this.database = database;
    }

    /** One page of what is shown to everybody, the best first. One statement. */
    public Found find(Wanted wanted) {
        var where = Whereabouts.of(wanted.place());
        var all = count().over().as("in_all");
        var near = where.isAnywhere() ? condition("false") : isNear(where);
        var rows = EntryRows.from(database, all)
                .where(DIRECTORY_ENTRY.WITHDRAWN.isFalse())
                .and(ofKind(wanted.kind()))
                .and(hasWords(wanted.words()))
                .and(where.isAnywhere() ? trueCondition() : everywhere().or(near))
                .orderBy(
                        score(wanted.words())
                                .plus(when(near, inline(NEARNESS)).otherwise(inline(0.0)))
                                .desc(),
                        DSL.lower(EntryRows.said(EntryField.NAME)),
                        DIRECTORY_ENTRY.ID)
                .limit(Wanted.A_PAGE)
                .offset((wanted.page() - 1) * Wanted.A_PAGE)
                .fetch();
        var many = rows.isEmpty() ? 0 : rows.getFirst().get(all);
        return new Found(rows.map(EntryRows::read), many, wanted.page());
    }

    private static Condition ofKind(@Nullable EntryKind kind) {
        return kind == null ? noCondition() : condition("{0} = any({1})", val(kind.name()), DIRECTORY_VERSION.KINDS);
    }

    /** Any of the words, or one that is like one of them. Words that say nothing (“I want to”) ask for everything. */
    private static Condition hasWords(String words) {
        if (words.isBlank()) {
            return noCondition();
        }
        return condition(
                "(numnode({0}) = 0 or directory_words({1}) @@ {0} or exists (select 1 from"
                        + " regexp_split_to_table({2}, '[^[:alnum:]]+') as typed (word) where length(word) >= 4"
                        + " and numnode(plainto_tsquery('english', word)) > 0"
                        + " and strict_word_similarity(word, directory_plain({1})) >= {3}))",
                anyOf(words), DIRECTORY_VERSION.SAYS, val(words.toLowerCase(Locale.UK)), inline(LIKE_ENOUGH));
    }

    private static Field<Double> score(String words) {
        return words.isBlank()
                ? inline(0.0)
                : field("ts_rank(directory_words({0}), {1})", Double.class, DIRECTORY_VERSION.SAYS, anyOf(words));
    }

    private static Field<Object> anyOf(String words) {
        return field(
                "cast(replace(cast(plainto_tsquery('english', {0}) as text), '&', '|') as tsquery)",
                Object.class, val(words));
    }

    private static Condition everywhere() {
        return EntryRows.said(EntryField.AREAS).eq("");
    }

    private static Condition isNear(Whereabouts where) {
        var areas = EntryRows.said(EntryField.AREAS);
        if (!where.district().isEmpty()) {
            var listed = condition(
                    "{0} = any(regexp_split_to_array(upper({1}), '[[:space:]]*[,;][[:space:]]*'))",
                    val(where.district()), areas);
            return listed.or(condition(
                    "upper({0}) like {1}", EntryRows.said(EntryField.POSTCODE), val(where.district() + " %")));
        }
        var places = field("lower({0} || ' ' || {1})", String.class, areas, EntryRows.said(EntryField.TOWN));
        return condition("position({0} in {1}) > 0", val(where.name()), places)
                .or(condition(
                        "strict_word_similarity({0}, {1}) >= {2}",
                        val(where.name()), places, inline(PLACE_LIKE_ENOUGH)));
    }
}
