package org.ourplan.law.eligibility.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases, already parsed from YAML into maps, lists, words, numbers, true, false and null. The form: a list of
 * cases under {@code cases}, or the list alone. Outcomes that a case does not name are able.
 */
public final class CaseFile {

    private CaseFile() {}

    /** What reading a file gives. */
    public sealed interface Reading {}

    /** Every case, in the order of the file. */
    public record Cases(List<Case> cases) implements Reading {
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The file is not in the form of a case file. Each line names a case and a field and says what is wrong; at least
     * one.
     */
    public record NotACaseFile(List<String> lines) implements Reading {
        public NotACaseFile {
            lines = List.copyOf(lines);
        }
    }

    /** Reads a parsed file. Nothing is read from a file that has anything wrong in it. */
    public static Reading read(@Nullable Object yaml) {
        List<?> listed;
        try {
            listed = listed(yaml);
        } catch (Malformed wrong) {
            return new NotACaseFile(List.of(wrong.line()));
        }
        List<Case> cases = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int number = 1; number <= listed.size(); number++) {
            try {
                cases.add(read(number, listed.get(number - 1), ids));
            } catch (Malformed wrong) {
                lines.add(wrong.line());
            }
        }
        return lines.isEmpty() ? new Cases(cases) : new NotACaseFile(lines);
    }

    private static List<?> listed(@Nullable Object yaml) {
        if (yaml == null) {
            throw new Malformed("the file is empty: expected a list of cases under “cases”");
        }
        Object found = yaml instanceof Map<?, ?> map ? map.get("cases") : yaml;
        if (!(found instanceof List<?> list)) {
            throw new Malformed("the file has no list of cases under “cases”, found " + Fields.shown(yaml));
        }
        if (list.isEmpty()) {
            throw new Malformed("the list of cases is empty");
        }
        return list;
    }

    private static Case read(int number, @Nullable Object value, Set<String> ids) {
        Fields numbered = Fields.of("case number " + number, value);
        String id = numbered.word("id");
        if (!ids.add(id)) {
            throw new Malformed("case " + id + ": “id” is used more than once");
        }
        Fields fields = Fields.of("case " + id, value);
        String who = fields.word("who");
        return switch (who) {
            case "adult" -> new Case(id, AdultCase.facts(fields), List.of());
            case "carer" -> CarerCase.read(id, fields);
            default -> throw fields.malformed("who", "must be adult or carer, found “" + who + "”");
        };
    }
}
