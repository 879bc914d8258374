package org.ourplan.nationalreturn.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What our record has no place for, or not in the return's terms: left blank, whatever the row; and who can mend the rest. */
public final class NotHeld {

    private static final Map<Field, String> FIELDS = new LinkedHashMap<>();

    static {
        List.of(Field.GP_NAME, Field.GP_CODE).forEach(field -> FIELDS.put(field, "The record has no GP practice."));
        List.of(
                        Field.GENDER,
                        Field.ETHNICITY,
                        Field.EMPLOYMENT,
                        Field.AUTISM,
                        Field.VISUAL,
                        Field.HEARING,
                        Field.DEMENTIA)
                .forEach(field -> FIELDS.put(field, "The record has no place for it yet."));
        FIELDS.put(Field.DATE_OF_DEATH, "The record has no date of death.");
        FIELDS.put(
                Field.SUPPORT_REASON,
                "The record tells of needs in people’s words, and has no primary support reason.");
        FIELDS.put(Field.ACCOMMODATION, "The record has an address, and not on what terms somebody lives there.");
        FIELDS.put(
                Field.ROUTE, "A first contact says who got in touch and how, and not by which of the return’s routes.");
        FIELDS.put(Field.HOURS_CARING, "A carer’s assessment tells of care in words, and not in hours.");
        List.of(Field.PROVIDER_NAME, Field.PROVIDER_ID)
                .forEach(field ->
                        FIELDS.put(field, "A plan names who gives support in words, without their number at the CQC."));
    }

    /** Who can put a finding right. */
    public enum Mender {
        NOBODY_YET("Nobody yet: Ourplan has no place for it."),
        WORKER("Whoever works with the person"),
        ANALYST("The performance analyst, with the list of values or the days of the period"),
        ADMINISTRATOR("Whoever runs the program, with the setting OURPLAN_COUNCIL_CODE");

        private final String words;

        Mender(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private NotHeld() {}

    /** Each such field with why it is blank. */
    public static Map<Field, String> fields() {
        return java.util.Collections.unmodifiableMap(FIELDS);
    }

    /** Who can mend a finding of our own file. */
    public static Mender mender(Field field, Problem problem) {
        if (field == Field.LA_CODE) {
            return Mender.ADMINISTRATOR;
        }
        if (problem.rule() == 2 || problem.rule() == 13 || problem == Problem.PERIOD_TURNED) {
            return Mender.ANALYST;
        }
        return FIELDS.containsKey(field) ? Mender.NOBODY_YET : Mender.WORKER;
    }

    /** Where in the person's record it is put right, after the person's own address. */
    public static String place(Field field, EventOf event) {
        return switch (field) {
            case NHS_NUMBER, DATE_OF_BIRTH, POSTCODE, HAS_CARER, FIRST_NAME, LAST_NAME -> "/details";
            default -> event.place();
        };
    }

    /** Where the events of a kind stand in a person's record. */
    public enum EventOf {
        PERSON(""),
        CONTACT("/assessments"),
        PLAN("/plans"),
        REVIEW("/reviews");

        private final String place;

        EventOf(String place) {
            this.place = place;
        }

        String place() {
            return place;
        }

        /** Of a row with this event type. */
        public static EventOf named(String eventType) {
            var kind = EventKind.of(eventType);
            return kind == null
                    ? PERSON
                    : switch (kind) {
                        case REQUEST, ASSESSMENT -> CONTACT;
                        case SERVICE -> PLAN;
                        case REVIEW -> REVIEW;
                    };
        }
    }
}
