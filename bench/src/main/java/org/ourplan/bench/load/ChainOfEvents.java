package org.ourplan.bench.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Mould;
import org.ourplan.platform.event.AsChained;
import org.ourplan.platform.event.Event;
import org.ourplan.platform.event.Happening;

/** One person's events, each tied to the one before by the program's own hash. */
final class ChainOfEvents {

    private final Bytes text = new Bytes();
    private UUID person = new UUID(0, 0);
    private byte[] previous = AsChained.beginning();
    private int position;
    private Instant latest = Instant.EPOCH;

    void begin(long high, long low) {
        person = new UUID(high, low);
        previous = AsChained.beginning();
        position = 0;
    }

    /** The events of one round, and that its plan took the place of the one before or came to its end. */
    void round(Tables tables, Filling filling, Round round, @Nullable Round before, boolean ended) {
        Mould.@Nullable Event newest = null;
        for (var event : round.mould().events()) {
            if (isTold(event.happening(), round)) {
                add(tables, event(filling, round, event));
                newest = event;
            }
        }
        var plans = round.mould().planIds();
        if (newest == null || newest.by() == null || round.contactOnly() || plans.isEmpty()) {
            return;
        }
        var by = uuid(filling.id(newest.by()));
        if (before != null && !before.contactOnly()) {
            add(tables, moved(Happening.PLAN_REPLACED, before, plans.getLast(), by));
        }
        if (round.last() && ended) {
            add(tables, moved(Happening.PLAN_ENDED, round, plans.getLast(), by));
        }
    }

    private static boolean isTold(Happening happening, Round round) {
        var kind = happening.kind();
        return kind == Happening.Kind.PEOPLE ? round.first() : !round.contactOnly() || kind == Happening.Kind.CONTACT;
    }

    private Event event(Filling filling, Round round, Mould.Event told) {
        var details = new TreeMap<String, String>();
        told.details().forEach((name, pieces) -> {
            text.clear();
            filling.fill(text, pieces);
            details.put(name, new String(text.array(), 0, text.length(), StandardCharsets.UTF_8));
        });
        latest = OffsetDateTime.parse(new String(Calendar.numbers(round.day() + told.day()), StandardCharsets.US_ASCII)
                        + "T" + told.time().strip() + ":00")
                .toInstant();
        return new Event(
                person,
                position + 1,
                told.happening(),
                uuid(filling.id(told.subject())),
                told.version(),
                details,
                told.by() == null ? null : uuid(filling.id(told.by())),
                latest);
    }

    private Event moved(Happening happening, Round round, int plan, UUID by) {
        latest = latest.plusSeconds(60);
        var subject = new UUID(round.high()[plan], round.low()[plan]);
        return new Event(person, position + 1, happening, subject, 1, Map.of(), by, latest);
    }

    private static UUID uuid(long[] halves) {
        return new UUID(halves[0], halves[1]);
    }

    private void add(Tables tables, Event event) {
        var hash = AsChained.hash(previous, event);
        var row = id(tables.row("event"), event.chain())
                .add('\t')
                .add(event.position())
                .add('\t')
                .add(event.happening().name())
                .add('\t');
        id(row, event.subject()).add('\t').add(event.version()).add('\t');
        details(row, event.details());
        row.add('\t');
        var by = event.by();
        if (by == null) {
            row.add("\\N");
        } else {
            id(row, by);
        }
        row.add('\t')
                .add(event.at().toString())
                .add('\t')
                .binary(previous)
                .add('\t')
                .binary(hash)
                .add('\n');
        previous = hash;
        position = event.position();
    }

    private static Bytes id(Bytes row, UUID id) {
        return row.id(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /** Details are ids, codes, dates and counts: nothing in them needs escaping. */
    private static void details(Bytes row, Map<String, String> details) {
        row.add('{');
        var first = true;
        for (var detail : details.entrySet()) {
            row.add(first ? "\"" : ",\"")
                    .add(detail.getKey())
                    .add("\":\"")
                    .add(detail.getValue())
                    .add('"');
            first = false;
        }
        row.add('}');
    }

    void end(Tables tables) {
        if (position > 0) {
            id(tables.row("event_chain"), person)
                    .add('\t')
                    .add(position)
                    .add('\t')
                    .binary(previous)
                    .add('\n');
        }
    }
}
