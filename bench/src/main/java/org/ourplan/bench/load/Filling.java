package org.ourplan.bench.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.load.Telling.Teller;
import org.ourplan.bench.mould.CopyText;
import org.ourplan.bench.mould.Piece;
import org.ourplan.bench.mould.Piece.What;
import org.ourplan.law.agreement.PlanState;

/** Fills the places of a mould for one round of one person. */
final class Filling {

    private final long today;
    private final MessageDigest digest = sha256();
    private final Bytes whole = new Bytes();
    private byte[] hash = {};
    private @Nullable Teller teller;
    private @Nullable Round round;
    private @Nullable Round before;

    Filling(long today) {
        this.today = today;
    }

    void begin(Teller told) {
        teller = told;
    }

    void round(Round now, @Nullable Round earlier) {
        round = now;
        before = earlier;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** One row with its line end. */
    void line(Bytes out, List<Piece> pieces) {
        fill(out, pieces);
        out.add('\n');
    }

    void fill(Bytes out, List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Same same -> out.add(same.bytes());
                case Piece.Slot slot -> slot(out, slot);
                case Piece.Hashed hashed -> hashed(out, hashed);
            }
        }
    }

    private void hashed(Bytes out, Piece.Hashed hashed) {
        whole.clear();
        fill(whole, hashed.pieces());
        digest.reset();
        digest.update(whole.array(), 0, whole.length());
        hash = digest.digest();
        out.add(CopyText.escaped(whole.copy(), hashed.binary()));
    }

    private void slot(Bytes out, Piece.Slot slot) {
        var number = slot.number();
        switch (slot.what()) {
            case PERSON, OWN_ACCOUNT, RELATIONSHIP, ID, STAFF, TEAM -> {
                var id = id(slot);
                out.id(id[0], id[1]);
            }
            case DATE -> out.add(Calendar.numbers(now().day() + number));
            case DATE_IN_WORDS -> out.add(Calendar.words(now().day() + number));
            case DAY_OF_MONTH, MONTH, YEAR -> out.add(part(slot.what(), now().day() + number));
            case PLAN_NUMBER -> out.add(now().plansBefore() + number);
            case DETERMINATION_NUMBER -> out.add(now().determinationsBefore() + number);
            case PLAN_BEFORE -> earlier(out, now().mould().planIds());
            case DETERMINATION_BEFORE -> earlier(out, now().mould().determinationIds());
            case PLAN_STATE -> out.add(state(PlanState.values()[number]).name());
            case DONE -> done(out, number);
            case HASH -> out.hexOf(hash);
            default -> name(out, slot);
        }
    }

    private void name(Bytes out, Piece.Slot slot) {
        var told = told();
        var person = told.person();
        switch (slot.what()) {
            case GIVEN -> out.add(person.given());
            case FAMILY -> out.add(person.family());
            case CALLED -> out.add(person.called().isEmpty() ? person.given() : person.called());
            case RELATIVE_GIVEN -> out.add(told.relatives().get(slot.number()).given());
            case RELATIVE_FAMILY -> out.add(told.relatives().get(slot.number()).family());
            case STAFF_GIVEN -> out.add(told.staff()[slot.number()].given());
            case STAFF_FAMILY -> out.add(told.staff()[slot.number()].family());
            case TEAM_NAME -> out.add(Council.teamName(told.team()));
            case NHS -> out.add(nhs());
            case NHS_SPACED ->
                out.add(nhs().substring(0, 3))
                        .add(' ')
                        .add(nhs().substring(3, 6))
                        .add(' ')
                        .add(nhs().substring(6));
            case BORN -> out.add(Calendar.numbers(person.born().toEpochDay()));
            case BORN_IN_WORDS -> out.add(Calendar.words(person.born().toEpochDay()));
            default -> throw new IllegalStateException("nothing fills " + slot);
        }
    }

    private String nhs() {
        var number = told().person().nhsNumber();
        return number == null ? "9990000000" : number;
    }

    /** The two halves of the id that stands in this place. */
    long[] id(Piece.Slot slot) {
        var told = told();
        return switch (slot.what()) {
            case PERSON -> new long[] {told.high(), told.low()};
            case OWN_ACCOUNT -> new long[] {told.high() ^ 1, told.low()};
            case RELATIONSHIP -> {
                var relative = told.relatives().get(slot.number());
                yield new long[] {relative.high(), relative.low()};
            }
            case STAFF -> halves(told.staff()[slot.number()].id());
            case TEAM -> halves(told.teamId());
            default -> new long[] {now().high()[slot.number()], now().low()[slot.number()]};
        };
    }

    private static long[] halves(java.util.UUID id) {
        return new long[] {id.getMostSignificantBits(), id.getLeastSignificantBits()};
    }

    private static int part(What what, long day) {
        var date = java.time.LocalDate.ofEpochDay(day);
        return switch (what) {
            case DAY_OF_MONTH -> date.getDayOfMonth();
            case MONTH -> date.getMonthValue();
            default -> date.getYear();
        };
    }

    private void earlier(Bytes out, List<Integer> ids) {
        var one = before;
        if (one == null || one.contactOnly() || ids.isEmpty()) {
            out.add(CopyText.NULL);
        } else {
            var last = ids.getLast();
            out.id(one.high()[last], one.low()[last]);
        }
    }

    /** What was in force is no longer so once another followed it, or it came to its end. */
    private PlanState state(PlanState written) {
        if (now().isFollowed() && written.frozen()) {
            return PlanState.SUPERSEDED;
        }
        return told().ended() && written.frozen() ? PlanState.ENDED : written;
    }

    /** What was open stays open only now; of what is late by now, seven in ten were done in time. */
    private void done(Bytes out, int due) {
        var late = due != What.NEVER && now().day() + due < today;
        var open = now().last()
                && !now().contactOnly()
                && !told().ended()
                && !(late && told().lot().inThousand(700));
        if (open) {
            out.add(CopyText.NULL);
        } else {
            var day = due == What.NEVER ? now().day() : Math.min(now().day() + due, today - 1);
            out.add(Calendar.numbers(day)).add(" 15:00:00+00");
        }
    }

    Teller told() {
        return java.util.Objects.requireNonNull(teller);
    }

    private Round now() {
        return java.util.Objects.requireNonNull(round);
    }
}
