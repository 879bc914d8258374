package org.ourplan.nationalreturn.decide;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What of a row decides which of its other fields it must have.
 *
 * @param kind null where the event type is blank or no event type
 * @param who null where the client type is blank or no client type
 * @param from null where the period's first day is none
 * @param to null where the period's last day is none
 */
record RowFacts(
        ReturnRow row,
        @Nullable EventKind kind,
        @Nullable Client who,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate died) {

    private static final int ADULT = 18;
    private static final int OLDER = 65;

    /** Whom the row is about. */
    enum Client {
        SERVICE_USER,
        CARER,
        BY_ASSOCIATION;

        /** In the words of either release, whatever the capitals. */
        static @Nullable Client of(String words) {
            return switch (words.toLowerCase(Locale.ROOT)) {
                case "service user" -> SERVICE_USER;
                case "carer", "unpaid carer" -> CARER;
                case "carer known by association", "unpaid carer known by association" -> BY_ASSOCIATION;
                default -> null;
            };
        }
    }

    static RowFacts of(ReturnRow row) {
        return new RowFacts(
                row,
                EventKind.of(row.of(Field.EVENT_TYPE)),
                Client.of(row.of(Field.CLIENT_TYPE)),
                Days.read(row.of(Field.PERIOD_START)),
                Days.read(row.of(Field.PERIOD_END)),
                Days.read(row.of(Field.EVENT_START)),
                Days.read(row.of(Field.EVENT_END)),
                Days.read(row.of(Field.DATE_OF_DEATH)));
    }

    boolean is(EventKind event) {
        return kind == event;
    }

    boolean byAssociation() {
        return who == Client.BY_ASSOCIATION;
    }

    boolean carer() {
        return who == Client.CARER || who == Client.BY_ASSOCIATION;
    }

    boolean begins(Field field, String beginning) {
        return row.of(field).regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private boolean says(Field field, String words) {
        return row.of(field).equalsIgnoreCase(words);
    }

    boolean financialAssessment() {
        return begins(Field.ASSESSMENT_TYPE, "financial");
    }

    /** A service user of 18 to 64 on the last day of the period whose support reason is a learning disability. */
    boolean employmentAsked() {
        var born = Days.read(row.of(Field.DATE_OF_BIRTH));
        return who == Client.SERVICE_USER
                && begins(Field.SUPPORT_REASON, "learning disability")
                && born != null
                && to != null
                && !born.isAfter(to.minusYears(ADULT))
                && born.isAfter(to.minusYears(OLDER));
    }

    /** Long-term and carers' services, and short stays, have a cost; what the council only commissions need not. */
    boolean costAsked() {
        var stay = says(Field.COMPONENT, "short term residential care")
                || says(Field.COMPONENT, "short term nursing care")
                || says(Field.COMPONENT, "carer respite")
                || says(Field.COMPONENT, "unpaid carer respite");
        var lasting = begins(Field.SERVICE_TYPE, "long term")
                || begins(Field.SERVICE_TYPE, "carer support")
                || begins(Field.SERVICE_TYPE, "unpaid carer support");
        return is(EventKind.SERVICE) && !says(Field.DELIVERY, "cassr commissioned support") && (lasting || stay);
    }

    /** The end of the event, or the death where that was before it. */
    @Nullable
    LocalDate derivedEnd() {
        return died != null && (end == null || died.isBefore(end)) ? died : end;
    }
}
