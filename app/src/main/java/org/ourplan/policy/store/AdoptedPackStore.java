package org.ourplan.policy.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.ourplan.tables.Tables.POLICY_PACK;
import static org.ourplan.tables.Tables.POLICY_PACK_ADOPTION;
import static org.ourplan.tables.Tables.POLICY_SEEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.PersonId;
import org.ourplan.policy.AdoptedPacks;
import org.ourplan.policy.Adoption;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.PacksOfPeople;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Repository;

/** Adopted packs, read in one statement and remembered for a short while, since nearly every page of money asks for them. */
@Repository
public class AdoptedPackStore implements Policies {

    /** A pack adopted in another copy of the program is seen after this long at most. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final DSLContext database;
    private final PackText text;
    private final Clock clock;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();

    AdoptedPackStore(DSLContext database, PackText text, Clock clock) {
        this.database = database;
        this.text = text;
        this.clock = clock;
    }

    private record Remembered(AdoptedPacks packs, RateCard rateCard, Instant at) {}

    @Override
    public RateCard rateCard() {
        return known().rateCard();
    }

    @Override
    public DatedAnswer<DelegationScheme> delegationScheme(LocalDate day) {
        return scheme(inForce(day), day);
    }

    @Override
    public DatedAnswer<DelegationScheme> delegationScheme(PersonId person, LocalDate day) {
        return scheme(forPerson(person, day), day);
    }

    private static DatedAnswer<DelegationScheme> scheme(Optional<PackInForce> pack, LocalDate day) {
        return pack.map(PackInForce::scheme).orElseGet(() -> PackInForce.missing("the scheme of delegation", day));
    }

    @Override
    public DatedAnswer<Integer> localTargetDays(String name, LocalDate day) {
        return target(inForce(day), name, day);
    }

    @Override
    public DatedAnswer<Integer> localTargetDays(PersonId person, String name, LocalDate day) {
        return target(forPerson(person, day), name, day);
    }

    private static DatedAnswer<Integer> target(Optional<PackInForce> pack, String name, LocalDate day) {
        var target = LocalTarget.named(name)
                .orElseThrow(() -> new IllegalArgumentException("no local target is called " + name));
        return pack.map(found -> found.target(target))
                .orElseGet(() -> PackInForce.missing("the local target “" + target.words() + "”", day));
    }

    @Override
    public LocalPolicy localPolicy(LocalDate day) {
        return inForce(day).map(PackInForce::localPolicy).orElseGet(LocalPolicy::plain);
    }

    @Override
    public Optional<PackInForce> inForce(LocalDate day) {
        return packs().inForce(day);
    }

    @Override
    public Optional<PackInForce> forPerson(PersonId person, LocalDate day) {
        var packs = packs();
        return packs.sameForAll(day) ? packs.inForce(day) : packs.ofPerson(seen(person, day), day);
    }

    @Override
    public PacksOfPeople forPeople(@Nullable UUID after, UUID last) {
        var packs = packs();
        return new PacksOfPeople(packs, packs.packs().size() <= 1 ? Map.of() : seen(after, last));
    }

    private Map<UUID, NavigableSet<LocalDate>> seen(@Nullable UUID after, UUID last) {
        var seen = new HashMap<UUID, NavigableSet<LocalDate>>();
        database.selectDistinct(POLICY_SEEN.PERSON, POLICY_SEEN.SEEN_ON)
                .from(POLICY_SEEN)
                .where(after == null ? noCondition() : POLICY_SEEN.PERSON.gt(after))
                .and(POLICY_SEEN.PERSON.le(last))
                .forEach(row ->
                        seen.computeIfAbsent(row.value1(), _ -> new TreeSet<>()).add(row.value2()));
        return seen;
    }

    private @Nullable LocalDate seen(PersonId person, LocalDate day) {
        return database.select(max(POLICY_SEEN.SEEN_ON))
                .from(POLICY_SEEN)
                .where(POLICY_SEEN.PERSON.eq(person.value()))
                .and(POLICY_SEEN.SEEN_ON.le(day))
                .fetchSingle()
                .value1();
    }

    /** Every pack ever adopted. */
    public AdoptedPacks packs() {
        return known().packs();
    }

    private Remembered known() {
        var now = clock.instant();
        var known = remembered.get();
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(REMEMBERED))) {
            return known;
        }
        var packs = read();
        var fresh = new Remembered(packs, packs.rateCard(), now);
        remembered.set(fresh);
        return fresh;
    }

    /** The packs as they are in the database now. One statement. */
    AdoptedPacks read() {
        var rows = database.select()
                .from(POLICY_PACK_ADOPTION)
                .join(POLICY_PACK)
                .on(POLICY_PACK.ID.eq(POLICY_PACK_ADOPTION.PACK))
                .orderBy(POLICY_PACK_ADOPTION.FROM_DAY)
                .fetch();
        var packs = new ArrayList<PackInForce>();
        for (var at = 0; at < rows.size(); at++) {
            var next = at + 1 < rows.size() ? rows.get(at + 1).get(POLICY_PACK_ADOPTION.FROM_DAY) : null;
            packs.add(pack(rows.get(at), next == null ? null : next.minusDays(1)));
        }
        return new AdoptedPacks(packs);
    }

    /** Forgets what is remembered: after a pack was adopted. */
    void forget() {
        remembered.set(null);
    }

    private PackInForce pack(Record row, @Nullable LocalDate until) {
        return new PackInForce(
                row.get(POLICY_PACK.ID),
                row.get(POLICY_PACK.NUMBER),
                row.get(POLICY_PACK.TITLE),
                row.get(POLICY_PACK_ADOPTION.FROM_DAY),
                until,
                text.read(row.get(POLICY_PACK_ADOPTION.CONTENT)),
                adoption(row));
    }

    private static Adoption adoption(Record row) {
        return new Adoption(
                row.get(POLICY_PACK_ADOPTION.DECIDED_BY),
                row.get(POLICY_PACK_ADOPTION.DECIDED_ON),
                row.get(POLICY_PACK_ADOPTION.REFERENCE),
                row.get(POLICY_PACK_ADOPTION.MINOR),
                List.of(row.get(POLICY_PACK_ADOPTION.CONSULTED)),
                row.get(POLICY_PACK_ADOPTION.EQUALITY),
                row.get(POLICY_PACK_ADOPTION.NEXT_REVIEW),
                row.get(POLICY_PACK_ADOPTION.PUT_FORWARD_BY_NAME),
                row.get(POLICY_PACK_ADOPTION.CONFIRMED_BY_NAME),
                row.get(POLICY_PACK_ADOPTION.ADOPTED_AT).toInstant());
    }
}
