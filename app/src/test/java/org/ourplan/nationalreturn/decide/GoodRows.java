package org.ourplan.nationalreturn.decide;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.nationalreturn.file.ShippedLists;

/** Rows in which nothing is wrong, to be made wrong in one thing, and what the checks say of them. */
public final class GoodRows {

    private GoodRows() {}

    /** A row of Release 2 of this kind; {@code Carer} is a carer known by association. */
    public static ReturnRow of(String kind) {
        var row = person();
        return switch (kind) {
            case "Request" ->
                event(row, kind, "15/06/2025", "NFA: Support declined").put(Field.ROUTE, "");
            case "Assessment" ->
                event(row, kind, "15/06/2025", "Progress to support planning or services")
                        .put(Field.ASSESSMENT_TYPE, "Long term assessment")
                        .put(Field.ELIGIBLE, "Yes")
                        .put(Field.ASSESSMENT_METHOD, "Service user only");
            case "Review" ->
                event(row, kind, "15/06/2025", "Continuation of support or services")
                        .put(Field.FUNDING, "Unknown")
                        .put(Field.REVIEW_REASON, "Review of short term support")
                        .put(Field.REVIEW_METHOD, "Service user only");
            case "Service" ->
                event(row, kind, "", "Continuation of support or services")
                        .put(Field.FUNDING, "Fully social care funded")
                        .put(Field.SERVICE_TYPE, "Long term support: Community")
                        .put(Field.COMPONENT, "Home support or domiciliary care")
                        .put(Field.DELIVERY, "Direct payment")
                        .put(Field.UNIT_COST, "18.50")
                        .put(Field.COST_FREQUENCY, "Hourly")
                        .put(Field.PLANNED_UNITS, "7");
            default -> row.put(Field.CLIENT_TYPE, "Unpaid carer known by association");
        };
    }

    private static ReturnRow person() {
        return new ReturnRow()
                .put(Field.LA_CODE, "211")
                .put(Field.PERIOD_START, "01/04/2025")
                .put(Field.PERIOD_END, "31/03/2026")
                .put(Field.NHS_NUMBER, "9434765919")
                .put(Field.PERSON_ID, "10001")
                .put(Field.GENDER, "Female")
                .put(Field.ETHNICITY, "White: Irish")
                .put(Field.DATE_OF_BIRTH, "01/02/1950")
                .put(Field.CLIENT_TYPE, "Service user")
                .put(Field.SUPPORT_REASON, "Physical support: Personal care support")
                .put(Field.POSTCODE, "WM1 1AA")
                .put(Field.ACCOMMODATION, "Tenant: Private landlord")
                .put(Field.HAS_CARER, "No");
    }

    private static ReturnRow event(ReturnRow row, String kind, String end, String outcome) {
        return row.put(Field.EVENT_TYPE, kind)
                .put(Field.EVENT_REFERENCE, "E1")
                .put(Field.EVENT_START, "02/06/2025")
                .put(Field.EVENT_END, end)
                .put(Field.EVENT_OUTCOME, outcome);
    }

    /** Puts {@code FIELD=value} into a row, one after another between semicolons. */
    public static ReturnRow with(ReturnRow row, String changes) {
        for (var change : changes.split(";")) {
            if (!change.isBlank()) {
                var at = change.indexOf('=');
                row.put(
                        Field.valueOf(change.substring(0, at).strip()),
                        change.substring(at + 1).strip());
            }
        }
        return row;
    }

    /** What is found in these rows, one after another, as {@code FIELD PROBLEM}, or with the row's number before it. */
    public static List<String> found(Release release, boolean numbered, List<ReturnRow> rows) {
        var found = new ArrayList<String>();
        var check = new FileCheck(
                ShippedLists.lists(),
                release,
                (number, field, problem, value) -> found.add((numbered ? number + " " : "") + field + " " + problem));
        var number = 1;
        for (var row : rows) {
            check.row(++number, row);
        }
        check.end();
        return found;
    }
}
