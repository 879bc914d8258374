package org.ourplan.platform.web;

import java.util.List;
import java.util.stream.Collectors;

/** Values as comma-separated text that a spreadsheet reads as text and never runs as a formula. */
public final class CsvText {

    private static final String FORMULA = "=+-@\t\r\n|%";

    private CsvText() {}

    /** One row with its line end, as RFC 4180 has it. */
    public static String row(List<String> values) {
        return values.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** One value: quoted where it must be; what would begin a formula has an apostrophe before it. */
    static String cell(String value) {
        var first = value.stripLeading();
        var safe = (!first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0)
                        || (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0)
                ? "'" + value
                : value;
        return safe.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r' || one == '\'')
                        || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
