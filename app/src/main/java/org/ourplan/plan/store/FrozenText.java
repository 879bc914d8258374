package org.ourplan.plan.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ourplan.tables.Tables.PLAN_NEED;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.ourplan.tables.tables.records.PlanRecord;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one text of a plan that is fixed when it is agreed: JSON with its keys in order, the same for the same plan every
 * time, so that its SHA-256 proves that nothing was changed since. Private notes and comments are no part of it.
 */
@Repository
class FrozenText {

    private final DSLContext database;
    private final Writings writings;
    private final JsonMapper json;

    FrozenText(DSLContext database, Writings writings, JsonMapper json) {
        this.database = database;
        this.writings = writings;
        this.json = json;
    }

    String of(PlanRecord row) {
        var text = new LinkedHashMap<String, Object>();
        text.put("plan", row.getId().toString());
        text.put("person", row.getPerson().toString());
        text.put("kind", row.getKind());
        text.put("number", row.getNumber());
        text.put("determination", row.getDetermination().toString());
        text.put("indicative", words(row.getIndicativeWeekly()) + " told " + words(row.getIndicativeToldOn()));
        text.put("cost", words(row.getBudgetCost()));
        text.put("personPays", words(row.getBudgetPersonPays()));
        text.put("councilPays", words(row.getBudgetCouncilPays()));
        text.put("needs", needs(row));
        text.put("parts", parts(row));
        return json.writeValueAsString(text);
    }

    private TreeMap<String, Object> needs(PlanRecord row) {
        var needs = new TreeMap<String, Object>();
        database.selectFrom(PLAN_NEED)
                .where(PLAN_NEED.PLAN.eq(row.getId()))
                .forEach(need -> needs.put(
                        need.getReference(), need.getTitle() + (need.getEligible() ? ": eligible" : ": not eligible")));
        return needs;
    }

    private TreeMap<String, Object> parts(PlanRecord row) {
        var parts = new TreeMap<String, Object>();
        writings.of(row.getId()).forEach((place, part) -> {
            if (!place.startsWith("comment/")) {
                parts.put(place, new TreeMap<>(part.answers().given()));
            }
        });
        return parts;
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String words(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "not said" : value.toString();
    }
}
