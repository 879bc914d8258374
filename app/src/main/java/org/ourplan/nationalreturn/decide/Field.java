package org.ourplan.nationalreturn.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fifty fields, in the order of the file. Stored by name: never rename. */
public enum Field {
    LA_CODE("LA Code", Kind.WHOLE_NUMBER),
    PERIOD_START("Reporting Period Start Date", Kind.DATE),
    PERIOD_END("Reporting Period End Date", Kind.DATE),
    NHS_NUMBER("NHS Number", Kind.NHS_NUMBER),
    PERSON_ID("LA Person Unique Identifier", Kind.TEXT),
    FIRST_NAME("First Name", Kind.TEXT),
    LAST_NAME("Last Name", Kind.TEXT),
    GP_NAME("GP Practice Name", Kind.TEXT),
    GP_CODE("GP Practice Code", Kind.TEXT),
    GENDER("Gender", Kind.LIST),
    ETHNICITY("Ethnicity", Kind.LIST),
    DATE_OF_BIRTH("Date of Birth", Kind.DATE),
    DATE_OF_DEATH("Date of Death", Kind.DATE),
    CLIENT_TYPE("Client Type", Kind.LIST),
    SUPPORT_REASON("Primary Support Reason", Kind.LIST),
    POSTCODE("Postcode", Kind.TEXT),
    ACCOMMODATION("Accommodation Status", Kind.LIST),
    EMPLOYMENT("Employment Status", Kind.LIST),
    HAS_CARER("Has Unpaid Carer", Kind.LIST),
    AUTISM("Autism Spectrum Disorder (ASD)", Kind.LIST),
    VISUAL("Visual Impairment", Kind.LIST),
    HEARING("Hearing Impairment", Kind.LIST),
    DEMENTIA("Dementia", Kind.LIST),
    FUNDING("Client Funding Status", Kind.LIST),
    EVENT_TYPE("Event Type", Kind.LIST),
    EVENT_REFERENCE("Event Reference", Kind.TEXT),
    EVENT_START("Event Start Date", Kind.DATE),
    EVENT_END("Event End Date", Kind.DATE),
    EVENT_DESCRIPTION("Event Description", Kind.TEXT),
    EVENT_OUTCOME("Event Outcome", Kind.LIST),
    ROUTE("Request: Route of Access", Kind.LIST),
    ASSESSMENT_TYPE("Assessment Type", Kind.LIST),
    ELIGIBLE("Eligible Needs Identified", Kind.LIST),
    ASSESSMENT_METHOD("Method of Assessment", Kind.LIST),
    HOURS_CARING("Total Hrs Caring per week", Kind.LIST),
    ADULTS_CARED_FOR("No. of adults being cared for", Kind.WHOLE_NUMBER),
    ADULT_1("Adult 1 Linked Person_ID", Kind.TEXT),
    ADULT_2("Adult 2 Linked Person_ID", Kind.TEXT),
    ADULT_3("Adult 3 Linked Person_ID", Kind.TEXT),
    SERVICE_TYPE("Service Type", Kind.LIST),
    COMPONENT("Service Component", Kind.LIST),
    DELIVERY("Delivery Mechanism", Kind.LIST),
    PROVIDER_NAME("Provider CQC Location Name", Kind.TEXT),
    PROVIDER_ID("Provider CQC Location ID", Kind.TEXT),
    REVIEW_REASON("Review Reason", Kind.LIST),
    REVIEW_OUTCOMES("Review Outcomes Achieved", Kind.LIST),
    REVIEW_METHOD("Method of Review", Kind.LIST),
    UNIT_COST("Unit Cost", Kind.MONEY),
    COST_FREQUENCY("Cost Frequency (Unit Type)", Kind.LIST),
    PLANNED_UNITS("Planned units per week", Kind.MONEY);

    /** What a value must be. */
    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        DATE,
        LIST,
        MONEY,
        NHS_NUMBER
    }

    /** All of them, without a copy for each asking. */
    public static final List<Field> ALL = List.of(values());

    /** The three that say whom a carer cares for. */
    public static final List<Field> LINKS = List.of(ADULT_1, ADULT_2, ADULT_3);

    private static final Map<String, Field> BY_NAME = new HashMap<>();

    static {
        ALL.forEach(field -> BY_NAME.put(plain(field.header), field));
    }

    private final String header;
    private final Kind kind;

    Field(String header, Kind kind) {
        this.header = header;
        this.kind = kind;
    }

    /** The name in the first row, as Release 1 spells it. */
    public String header() {
        return header;
    }

    public Kind kind() {
        return kind;
    }

    /** True where Release 2 asks for it no longer, or nobody checks it: a file without it is a file all the same. */
    public boolean mayBeLeftOut() {
        return this == FIRST_NAME || this == LAST_NAME || this == GP_NAME || this == PROVIDER_NAME;
    }

    /** The field of that name, whatever its capitals, spaces and signs. */
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /** Letters and digits only, in small letters: what is left when capitals and signs do not count. */
    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
