package org.ourplan.charging.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;

/**
 * What changed since the last financial assessment: each question whose answer is another now.
 *
 * @param first whether there was none before
 */
public record ChangesPage(String base, String callThem, boolean first, List<Changed> changes) implements Page {

    /** One question: the part it is in, what was answered before and what now; empty where it was not answered. */
    public record Changed(String part, String question, String before, String now) {}

    static ChangesPage nothingBefore(String base, String callThem) {
        return new ChangesPage(base, callThem, true, List.of());
    }

    static ChangesPage of(Where where, Map<String, Part> before, Map<String, Part> now) {
        var changes = new ArrayList<Changed>();
        var parts = new LinkedHashMap<String, PartForm>();
        where.form(Parts.recorded(before)).parts().forEach(part -> parts.put(part.place(), part));
        where.form(Parts.recorded(now)).parts().forEach(part -> parts.put(part.place(), part));
        parts.values().forEach(part -> compare(part, answers(before, part), answers(now, part), changes));
        return new ChangesPage(where.base(), where.callThem(), false, changes);
    }

    private static void compare(PartForm part, Answers before, Answers now, List<Changed> changes) {
        var lines = new LinkedHashMap<String, String[]>();
        part.read(before).forEach(line -> lines.put(line.question(), new String[] {line.answer(), ""}));
        part.read(now)
                .forEach(line ->
                        lines.computeIfAbsent(line.question(), question -> new String[] {"", ""})[1] = line.answer());
        lines.forEach((question, both) -> {
            if (!both[0].equals(both[1])) {
                changes.add(new Changed(part.title(), question, both[0], both[1]));
            }
        });
    }

    private static Answers answers(Map<String, Part> parts, PartForm form) {
        var part = parts.get(form.place());
        return part == null ? Answers.none() : part.answers();
    }

    @Override
    public String template() {
        return "charging/changes";
    }
}
