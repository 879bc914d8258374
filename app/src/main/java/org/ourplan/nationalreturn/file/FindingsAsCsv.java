package org.ourplan.nationalreturn.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.FileCheck;
import org.ourplan.nationalreturn.decide.Found;
import org.ourplan.nationalreturn.decide.Lists;
import org.ourplan.nationalreturn.decide.NotHeld;
import org.ourplan.nationalreturn.decide.Problem;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.ReturnRow;
import org.ourplan.nationalreturn.decide.Summary;
import org.ourplan.platform.web.CsvText;

/** The findings of one of our own files as a file for a spreadsheet, to be handed to those who can mend them. */
public final class FindingsAsCsv implements ReturnReading.Rows, Found {

    private final FileCheck check;
    private final Writer out;
    private ReturnRow row = new ReturnRow();

    public FindingsAsCsv(Lists lists, Release release, Writer out) throws IOException {
        this.check = new FileCheck(lists, release, this);
        this.out = out;
        out.write(CsvText.row(List.of(
                "row",
                "person",
                "event",
                "reference",
                "field",
                "check",
                "status",
                "what",
                "value",
                "who_can_mend_it")));
    }

    @Override
    public void row(long number, ReturnRow next) {
        row = next;
        check.row(number, next);
    }

    @Override
    public void found(long number, Field field, Problem problem, String value) {
        write(
                number,
                row.of(Field.PERSON_ID),
                row.of(Field.EVENT_TYPE),
                row.of(Field.EVENT_REFERENCE),
                field,
                problem,
                value);
    }

    private void write(
            long number, String person, String event, String reference, Field field, Problem problem, String value) {
        try {
            out.write(CsvText.row(List.of(
                    String.valueOf(number),
                    person,
                    event,
                    reference,
                    field.header(),
                    String.valueOf(problem.rule()),
                    problem.code().words(),
                    problem.words(),
                    value,
                    NotHeld.mender(field, problem).words())));
        } catch (IOException problemOfWriting) {
            throw new UncheckedIOException(problemOfWriting);
        }
    }

    /** Ends it, with the findings that only the record shows. */
    public void end(List<Summary.Group> fromRecord) {
        row = new ReturnRow();
        check.end();
        fromRecord.forEach(group -> group.first()
                .forEach(sample -> write(
                        sample.row(),
                        sample.person(),
                        sample.event(),
                        "",
                        group.field(),
                        group.problem(),
                        sample.value())));
    }
}
