package org.ourplan.platform.web;

import java.util.List;
import java.util.stream.Collectors;

/** Values as comma-separated text that a spreadsheet reads as text and never runs as a formula. */
public final class CsvText {

    private static final String FORMULA = "=+-@\t\r\n|%";
    private static final String INSIDE = " -./:_()";

    private CsvText() {}

    /** One row with its line end, as RFC 4180 has it. */
    public static String row(List<String> values) {
        return values.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** True for what stands in a row as it is: nothing, or letters and digits with spaces and a few signs between them. */
    public static boolean isPlain(String value) {
        var last = value.length() - 1;
        for (var at = 0; at <= last; at++) {
            var sign = value.charAt(at);
            var letter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
            if (!letter && (at == 0 || at == last || INSIDE.indexOf(sign) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** One value: quoted where it must be; what would begin a formula has an apostrophe before it. */
    public static String cell(String value) {
        if (isPlain(value)) {
            return value;
        }
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
