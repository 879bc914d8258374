package org.ourplan.nationalreturn.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what the record holds into rows of the return. What it does not hold stays blank. */
public final class RowMaking {

    private final String laCode;
    private final String from;
    private final String to;
    private final Map<Own, String> words = new EnumMap<>(Own.class);
    private final Function<UUID, List<String>> caredFor;

    /**
     * For one file.
     *
     * @param laCode the council's three digits; empty where nobody has set it
     * @param caredFor the identifiers of those in the same file for whom a person cares
     */
    public RowMaking(
            String laCode, Period period, Release release, Lists lists, Function<UUID, List<String>> caredFor) {
        this.laCode = laCode;
        this.from = Days.write(period.from());
        this.to = Days.write(period.to());
        this.caredFor = caredFor;
        for (var own : Own.values()) {
            words.put(own, lists.exact(release, own.field(), own.words(release)));
        }
    }

    /** Values that our record gives and the list in force has not, in the words that were looked for. */
    public static List<String> notInLists(Release release, Lists lists) {
        return java.util.Arrays.stream(Own.values())
                .filter(own -> !own.words(release).isEmpty())
                .filter(own ->
                        lists.exact(release, own.field(), own.words(release)).isEmpty())
                .map(own -> own.field().header() + ": " + own.words(release))
                .toList();
    }

    /** The row of an event. */
    public ReturnRow row(Recorded recorded) {
        return switch (recorded) {
            case Recorded.Contact contact -> contact(contact);
            case Recorded.Assessed assessed -> assessed(assessed);
            case Recorded.FinanciallyAssessed assessed -> financial(assessed);
            case Recorded.Served served -> served(served);
            case Recorded.Reviewed reviewed -> reviewed(reviewed);
        };
    }

    /** The row of a carer who has no event of their own as a carer. */
    public ReturnRow byAssociation(Recorded.Whose whose) {
        return person(whose, Own.BY_ASSOCIATION);
    }

    private ReturnRow contact(Recorded.Contact contact) {
        var row = person(contact.whose(), OwnWords.client(contact));
        event(row, EventKind.REQUEST, contact.id(), contact.begun(), contact.closed(), "First contact");
        return put(row, OwnWords.outcome(contact));
    }

    private ReturnRow assessed(Recorded.Assessed assessed) {
        var row = person(assessed.whose(), OwnWords.client(assessed.carers()));
        var what = assessed.carers() ? "Carer’s assessment (Care Act 2014 s10)" : "Needs assessment (Care Act 2014 s9)";
        event(row, EventKind.ASSESSMENT, assessed.id(), assessed.begun(), assessed.completed(), what);
        put(row, OwnWords.outcome(assessed));
        put(row, Own.LONG_TERM_ASSESSMENT);
        put(row, OwnWords.method(assessed));
        var eligible = assessed.eligible();
        return put(row, eligible == null ? null : eligible ? Own.ELIGIBLE : Own.NOT_ELIGIBLE);
    }

    private ReturnRow financial(Recorded.FinanciallyAssessed assessed) {
        var row = person(assessed.whose(), Own.SERVICE_USER);
        event(
                row,
                EventKind.ASSESSMENT,
                assessed.id(),
                assessed.begun(),
                assessed.worked(),
                "Financial assessment (Care Act 2014 s17)");
        funding(row, assessed.whose());
        return put(row, Own.FINANCIAL_ASSESSMENT);
    }

    private ReturnRow served(Recorded.Served served) {
        var row = person(served.whose(), OwnWords.client(served.carers()));
        var what = served.carers() ? "In a support plan" : "In a care and support plan";
        event(row, EventKind.SERVICE, served.line(), served.start(), served.end(), what);
        if (!served.carers()) {
            funding(row, served.whose());
        }
        put(row, OwnWords.outcome(served));
        put(row, OwnWords.serviceType(served));
        put(row, OwnWords.component(served));
        put(row, OwnWords.delivery(served));
        return cost(row, served);
    }

    private ReturnRow cost(ReturnRow row, Recorded.Served served) {
        var weekly = served.weekly();
        var once = served.once();
        if (weekly != null && weekly.signum() > 0) {
            put(row, Own.WEEKLY);
            row.put(Field.PLANNED_UNITS, "1.00");
            return row.put(Field.UNIT_COST, pounds(weekly));
        }
        if (once != null && once.signum() > 0) {
            put(row, Own.ONE_OFF);
            row.put(Field.PLANNED_UNITS, "1.00");
            return row.put(Field.UNIT_COST, pounds(once));
        }
        return row;
    }

    private static String pounds(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private ReturnRow reviewed(Recorded.Reviewed reviewed) {
        var row = person(reviewed.whose(), OwnWords.client(reviewed.carers()));
        event(row, EventKind.REVIEW, reviewed.id(), reviewed.begun(), reviewed.ended(), "Review (Care Act 2014 s27)");
        if (!reviewed.carers()) {
            funding(row, reviewed.whose());
        }
        put(row, OwnWords.outcome(reviewed));
        put(row, OwnWords.reason(reviewed));
        put(row, OwnWords.method(reviewed));
        return put(row, OwnWords.achieved(reviewed.reached()));
    }

    private ReturnRow person(Recorded.Whose whose, Own client) {
        var row = new ReturnRow()
                .put(Field.LA_CODE, laCode)
                .put(Field.PERIOD_START, from)
                .put(Field.PERIOD_END, to)
                .put(Field.NHS_NUMBER, whose.nhsNumber())
                .put(Field.PERSON_ID, whose.reference())
                .put(Field.FIRST_NAME, whose.givenName())
                .put(Field.LAST_NAME, whose.familyName())
                .put(Field.DATE_OF_BIRTH, Days.write(whose.born()))
                .put(Field.POSTCODE, whose.postcode());
        put(row, client);
        put(row, OwnWords.hasCarer(whose.caredFor()));
        if (client != Own.SERVICE_USER) {
            links(row, caredFor.apply(whose.id()));
        }
        return row;
    }

    /** Those in this file only; the number is of those. */
    private static void links(ReturnRow row, List<String> adults) {
        if (!adults.isEmpty()) {
            row.put(Field.ADULTS_CARED_FOR, String.valueOf(adults.size()));
        }
        for (var at = 0; at < Math.min(adults.size(), Field.LINKS.size()); at++) {
            row.put(Field.LINKS.get(at), adults.get(at));
        }
    }

    private void event(
            ReturnRow row, EventKind kind, UUID id, LocalDate start, @Nullable LocalDate end, String description) {
        row.put(Field.EVENT_TYPE, kind.word())
                .put(Field.EVENT_REFERENCE, id.toString().replace("-", ""))
                .put(Field.EVENT_START, Days.write(start))
                .put(Field.EVENT_END, Days.write(end))
                .put(Field.EVENT_DESCRIPTION, description);
    }

    private void funding(ReturnRow row, Recorded.Whose whose) {
        put(row, OwnWords.funding(whose.funding()));
    }

    private ReturnRow put(ReturnRow row, @Nullable Own own) {
        return own == null ? row : row.put(own.field(), words.getOrDefault(own, ""));
    }

    /** True for an event of somebody as a carer. */
    public static boolean ofCarer(Recorded recorded) {
        return switch (recorded) {
            case Recorded.Contact contact -> OwnWords.client(contact) == Own.CARER;
            case Recorded.Assessed assessed -> assessed.carers();
            case Recorded.FinanciallyAssessed assessed -> false;
            case Recorded.Served served -> served.carers();
            case Recorded.Reviewed reviewed -> reviewed.carers();
        };
    }
}
