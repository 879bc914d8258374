package org.ourplan.people.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ourplan.people.CommunicationNeed;
import org.ourplan.people.InformationFormat;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.records.PersonRecord;

/** A person's row as the answers of the form of their details. */
final class DetailsAnswers {

    private static final List<String> NEEDS =
            Stream.of(CommunicationNeed.values()).map(CommunicationNeed::words).toList();
    private static final List<String> FORMATS =
            Stream.of(InformationFormat.values()).map(InformationFormat::words).toList();

    private DetailsAnswers() {}

    static Answers of(PersonRecord row, List<String> formerNames) {
        var given = new LinkedHashMap<String, List<String>>();
        put(given, "title", row.getTitle());
        put(given, "given-name", row.getGivenName());
        put(given, "family-name", row.getFamilyName());
        put(given, "preferred-name", row.getPreferredName());
        put(given, "pronouns", row.getPronouns());
        put(given, "former-names", String.join("\n", formerNames));
        birth(given, row);
        put(given, "nhs-number", row.getNhsNumber() == null ? "" : row.getNhsNumber());
        put(given, "address", row.getAddressLines());
        put(given, "postcode", row.getPostcode());
        put(given, "settled", row.getSettled());
        put(given, "phone", row.getPhone());
        put(given, "email", row.getEmail());
        var communication = Rows.communication(row);
        known(given, "needs", communication.needs(), NEEDS);
        known(given, "formats", communication.formats(), FORMATS);
        put(given, "cared-for", row.getCaredForUnpaid());
        return new Answers(given);
    }

    private static void birth(Map<String, List<String>> given, PersonRecord row) {
        var born = row.getDateOfBirth();
        put(given, "birth", born == null ? "not-known" : row.getDateOfBirthIsEstimate() ? "estimate" : "known");
        put(given, "born-day", born == null ? "" : "" + born.getDayOfMonth());
        put(given, "born-month", born == null ? "" : "" + born.getMonthValue());
        put(given, "born-year", born == null ? "" : "" + born.getYear());
    }

    private static void known(Map<String, List<String>> given, String field, List<String> lines, List<String> known) {
        given.put(field, lines.stream().filter(known::contains).toList());
        put(
                given,
                "other-" + field,
                String.join(
                        "\n",
                        lines.stream().filter(line -> !known.contains(line)).toList()));
    }

    private static void put(Map<String, List<String>> given, String field, String value) {
        given.put(field, List.of(value));
    }
}
