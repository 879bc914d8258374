package org.ourplan.nationalreturn.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.decide.NhsNumber;

/** The checks that one row can be held to by itself: 1 to 9. */
final class RowCheck {

    private final Lists lists;
    private final Release release;
    private final Found found;
    private final Code[] codes = new Code[Field.ALL.size()];
    private long number;
    private RowFacts facts = RowFacts.of(new ReturnRow());

    RowCheck(Lists lists, Release release, Found found) {
        this.lists = lists;
        this.release = release;
        this.found = found;
    }

    /** Checks the row and returns what it came to; {@link #code} then says how each field did. */
    RowFacts check(long rowNumber, ReturnRow row) {
        number = rowNumber;
        blankNulls(row);
        facts = RowFacts.of(row);
        for (var field : Field.ALL) {
            codes[field.ordinal()] = Code.VALID;
            field(field, row.of(field));
        }
        dates();
        death();
        person();
        cost();
        return facts;
    }

    Code code(Field field) {
        return codes[field.ordinal()];
    }

    /** Check 7. */
    private void blankNulls(ReturnRow row) {
        for (var field : Field.ALL) {
            if (row.of(field).equals("NULL")) {
                found.found(number, field, Problem.NULL_WORD, row.of(field));
                row.put(field, "");
            }
        }
    }

    /** Checks 1 and 2. */
    private void field(Field field, String text) {
        var asked = Asked.of(field, facts);
        if (text.isEmpty()) {
            codes[field.ordinal()] = Code.BLANK;
            if (asked == Condition.MANDATORY && !saidByAnother(field)) {
                tell(field, Problem.MISSING);
            }
            return;
        }
        if (asked == Condition.NOT_APPLICABLE) {
            tell(field, Problem.NOT_FOR_THIS_ROW);
        }
        var wrong = wrong(field, text);
        if (wrong != null) {
            tell(field, wrong);
        }
    }

    /** Where nobody is named check 6 says so, and of a cost by units check 9: once is enough. */
    private boolean saidByAnother(Field field) {
        return field == Field.PERSON_ID && !facts.row().has(Field.NHS_NUMBER)
                || field == Field.PLANNED_UNITS && byUnits();
    }

    private boolean byUnits() {
        return WeeklyCost.byUnits(facts.row().of(Field.COST_FREQUENCY));
    }

    private @Nullable Problem wrong(Field field, String text) {
        return switch (field.kind()) {
            case TEXT -> null;
            case DATE -> Days.read(text) == null ? Problem.NOT_A_DATE : null;
            case WHOLE_NUMBER -> NumberText.isDigits(text) ? null : Problem.NOT_A_WHOLE_NUMBER;
            case NHS_NUMBER -> NhsNumber.isOne(text) ? null : Problem.NOT_AN_NHS_NUMBER;
            case MONEY -> NumberText.read(text) == null ? Problem.NOT_MONEY : null;
            case LIST -> ofList(field, text);
        };
    }

    private @Nullable Problem ofList(Field field, String text) {
        if (lists.has(release, field, text)) {
            return null;
        }
        if (!lists.known(release, field)) {
            return Problem.LIST_NOT_KNOWN;
        }
        return release == Release.TWO && lists.has(Release.ONE, field, text)
                ? Problem.RELEASE_1_VALUE
                : Problem.NOT_IN_LIST;
    }

    /** Checks 3 and 4. */
    private void dates() {
        var start = facts.start();
        var end = facts.end();
        if (start != null && end != null && end.isBefore(start)) {
            tell(Field.EVENT_END, Problem.END_BEFORE_START);
        }
        var from = facts.from();
        var to = facts.to();
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            tell(Field.PERIOD_END, Problem.PERIOD_TURNED);
        } else if (facts.kind() != null && !facts.byAssociation()) {
            inPeriod(new Period(from, to), start, end);
        }
    }

    private void inPeriod(Period period, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (!facts.is(EventKind.SERVICE)) {
            if (end != null && !period.has(end)) {
                tell(Field.EVENT_END, Problem.END_OUTSIDE_PERIOD);
            }
            return;
        }
        if (start != null && start.isAfter(period.to())) {
            tell(Field.EVENT_START, Problem.STARTS_AFTER_PERIOD);
        }
        if (end != null && end.isBefore(period.from())) {
            tell(Field.EVENT_END, Problem.ENDED_BEFORE_PERIOD);
        }
    }

    /** Check 5; that an end must be there is check 1. */
    private void death() {
        var died = facts.died();
        var end = facts.end();
        if (died != null && end != null && end.isAfter(died)) {
            tell(Field.EVENT_END, Problem.ENDS_AFTER_DEATH);
        }
    }

    /** Check 6. */
    private void person() {
        if (!facts.row().has(Field.NHS_NUMBER) && !facts.row().has(Field.PERSON_ID)) {
            tell(Field.PERSON_ID, Problem.NOBODY);
        }
    }

    /** Checks 8 and 9. */
    private void cost() {
        if (!facts.is(EventKind.SERVICE)) {
            return;
        }
        amount(Field.UNIT_COST);
        amount(Field.PLANNED_UNITS);
        if (byUnits() && !facts.row().has(Field.PLANNED_UNITS)) {
            tell(Field.PLANNED_UNITS, Problem.UNITS_MISSING);
        }
    }

    private void amount(Field field) {
        var amount = NumberText.read(facts.row().of(field));
        if (amount != null && amount.signum() < 0) {
            tell(field, Problem.NEGATIVE);
        } else if (amount != null && amount.signum() == 0 && field == Field.UNIT_COST) {
            tell(field, Problem.NOUGHT);
        }
    }

    private void tell(Field field, Problem problem) {
        if (!problem.warning()) {
            codes[field.ordinal()] = problem.code();
        }
        found.found(number, field, problem, facts.row().of(field));
    }
}
