package org.ourplan.policy.store;

import static org.ourplan.tables.Tables.POLICY_PACK_ADOPTION;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackFile;
import org.ourplan.law.pack.PackLine;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.Decision;
import org.ourplan.policy.PackDraft;
import org.ourplan.policy.decide.PackStep;
import org.ourplan.writing.Part;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** What a draft says, line by line; the text once it is checked; the adoption. */
@Repository
public class PackDrafts {

    private static final String LINES = "lines";

    private final DSLContext database;
    private final Writings writings;
    private final CouncilPacks packs;
    private final AdoptedPackStore adopted;
    private final JsonMapper json;
    private final Clock clock;

    PackDrafts(
            DSLContext database,
            Writings writings,
            CouncilPacks packs,
            AdoptedPackStore adopted,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.writings = writings;
        this.packs = packs;
        this.adopted = adopted;
        this.json = json;
        this.clock = clock;
    }

    /** Every line as it stands, with where it is written. One statement. */
    public PackDraft of(UUID pack) {
        var lines = new LinkedHashMap<String, PackDraft.Line>();
        writings.of(pack).forEach((place, part) -> lines.put(place, new PackDraft.Line(part, line(part))));
        return new PackDraft(lines);
    }

    /** The text as it was last checked. */
    public PackContent checked(CouncilPack pack) {
        return pack.last(PackStep.CHECKED)
                .map(taken -> PackFile.content(taken.detail().get(LINES)))
                .orElseGet(() -> new PackContent(List.of()));
    }

    /** Writes every line of another pack into a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(UUID pack, PackContent from, SignedIn by) {
        from.lines().forEach(line -> writings.save(pack, "line/" + NewId.next(), 0, answers(line), by));
    }

    /** Keeps the text of a draft that is held, as checked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepChecked(CouncilPack pack, PackContent content, SignedIn by) {
        var lines = content.lines().stream().map(PackDrafts::fields).toList();
        packs.step(pack, PackStep.CHECKED, JSONB.jsonb(json.writeValueAsString(Map.of(LINES, lines))), by);
    }

    /** The adoption of a pack that is held: the text as checked, on that decision, by these two. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(CouncilPack pack, Decision decision, CouncilPack.Taken putForward, SignedIn by) {
        var lines = checked(pack).lines().stream().map(PackDrafts::fields).toList();
        database.insertInto(POLICY_PACK_ADOPTION)
                .set(POLICY_PACK_ADOPTION.PACK, pack.id())
                .set(POLICY_PACK_ADOPTION.FROM_DAY, decision.from())
                .set(POLICY_PACK_ADOPTION.CONTENT, JSONB.jsonb(json.writeValueAsString(lines)))
                .set(POLICY_PACK_ADOPTION.DECIDED_BY, decision.decidedBy())
                .set(POLICY_PACK_ADOPTION.DECIDED_ON, decision.decidedOn())
                .set(POLICY_PACK_ADOPTION.REFERENCE, decision.reference())
                .set(POLICY_PACK_ADOPTION.MINOR, decision.minor())
                .set(POLICY_PACK_ADOPTION.CONSULTED, decision.consulted().toArray(String[]::new))
                .set(POLICY_PACK_ADOPTION.EQUALITY, decision.equality())
                .set(POLICY_PACK_ADOPTION.NEXT_REVIEW, decision.nextReview())
                .set(POLICY_PACK_ADOPTION.PUT_FORWARD_BY, putForward.by())
                .set(POLICY_PACK_ADOPTION.PUT_FORWARD_BY_NAME, putForward.byName())
                .set(POLICY_PACK_ADOPTION.CONFIRMED_BY, by.account())
                .set(POLICY_PACK_ADOPTION.CONFIRMED_BY_NAME, by.name())
                .set(POLICY_PACK_ADOPTION.ADOPTED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        forgetOnceKept();
    }

    /** Only once it is kept, or a reader in between would remember the packs without it. */
    private void forgetOnceKept() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                adopted.forget();
            }
        });
    }

    private static PackLine line(Part part) {
        var said = new LinkedHashMap<String, String>();
        part.answers()
                .given()
                .keySet()
                .forEach(field -> said.put(field, part.answers().one(field)));
        var kind = LineKind.named(said.getOrDefault("kind", "")).orElse(LineKind.STATEMENT);
        said.remove("kind");
        return new PackLine(kind, said);
    }

    private static Answers answers(PackLine line) {
        var given = new LinkedHashMap<String, List<String>>();
        fields(line).forEach((field, words) -> given.put(field, List.of(words)));
        return new Answers(given);
    }

    private static Map<String, String> fields(PackLine line) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", line.kind().stored());
        fields.putAll(line.said());
        return fields;
    }
}
