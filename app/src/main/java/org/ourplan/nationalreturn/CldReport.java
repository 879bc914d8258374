package org.ourplan.nationalreturn;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.FileCheck;
import org.ourplan.nationalreturn.decide.Problem;
import org.ourplan.nationalreturn.decide.Release;
import tools.jackson.databind.json.JsonMapper;

/** What a check finds, told as it is found: a line each, or one object of JSON. Nothing is held back, however long the file is. */
final class CldReport {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream out;
    private final boolean json;
    private long rows;
    private long findings;

    private CldReport(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    static CldReport text(PrintStream out) {
        return new CldReport(out, false);
    }

    static CldReport json(PrintStream out) {
        return new CldReport(out, true);
    }

    void begin(String file, Release release, String lists) {
        if (json) {
            out.print("{\"file\":" + JSON.writeValueAsString(file) + ",\"release\":" + release.number() + ",\"lists\":"
                    + JSON.writeValueAsString(lists) + ",\"findings\":[");
        } else {
            out.println("Checked as " + release + ", against " + lists + ".");
        }
    }

    void row() {
        rows++;
    }

    /** Something about the file itself. */
    void odd(long row, String field, String words) {
        if (json) {
            put(row, field, 0, 0, words, "");
        } else {
            line(row, (field.isEmpty() ? "" : field + " ") + words);
        }
    }

    /** A finding; {@code other} is what Release 2 says for a value of Release 1, where that is known. */
    void found(long row, Field field, Problem problem, String value, String other) {
        var words = problem.words() + (other.isEmpty() ? "" : "; there it is “" + other + "”");
        if (json) {
            put(row, field.header(), problem.rule(), problem.code().number(), words, value);
        } else {
            line(row, field.header() + " " + words + "." + (value.isEmpty() ? "" : " It says “" + value + "”."));
        }
    }

    private void line(long row, String words) {
        findings++;
        out.println((row == 0 ? "The file: " : "Row " + row + ": ") + words);
    }

    private void put(long row, String field, int rule, int code, String words, String value) {
        var one = new LinkedHashMap<String, Object>();
        one.put("row", row);
        one.put("field", field);
        one.put("check", rule);
        one.put("code", code);
        one.put("what", words);
        one.put("value", value);
        out.print((findings++ == 0 ? "" : ",") + "\n" + JSON.writeValueAsString(one));
    }

    /** The file could not be read to its end. */
    void broken() {
        if (json) {
            out.println("],\"whole\":false}");
        }
    }

    /** Ends it with how each field did. Returns the exit status. */
    int end(List<FileCheck.Tally> tallies, String left) {
        if (json) {
            var fields = new LinkedHashMap<String, Map<String, Long>>();
            tallies.forEach(tally -> {
                var counts = new LinkedHashMap<String, Long>();
                tally.counts().forEach((code, count) -> counts.put(String.valueOf(code.number()), count));
                fields.put(tally.field().header(), counts);
            });
            out.println("],\"whole\":true,\"rows\":" + rows + ",\"period_left\":" + JSON.writeValueAsString(left)
                    + ",\"fields\":" + JSON.writeValueAsString(fields) + "}");
        } else {
            out.printf(
                    "%,d rows, %s.%n",
                    rows, findings == 0 ? "and nothing was found" : "%,d findings".formatted(findings));
            if (!left.isEmpty()) {
                out.println("Of the period the department would take " + left + ".");
            }
        }
        return findings == 0 ? 0 : 1;
    }
}
