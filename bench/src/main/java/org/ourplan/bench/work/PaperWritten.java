package org.ourplan.bench.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.bench.mould.Press;
import org.ourplan.platform.NewId;

/** The measured story's plan as somebody would have written it on paper: the answers of the page that takes it at once. */
final class PaperWritten {

    private static final List<String> WHOLE = List.of("about-me", "good-week", "wishes", "review-date");
    private static final List<String> OF_NEED = List.of("can-do-myself", "goal");
    private static final List<String> OF_STEP = List.of("what", "doer", "who", "by-when", "goal");

    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final Map<String, Integer> steps = new LinkedHashMap<>();

    PaperWritten(List<Press> presses) {
        put("on-paper-wrote", "PERSON");
        put("on-paper-said", "OWN");
        presses.stream().filter(press -> press.path().contains("/parts/")).forEach(this::add);
        steps.forEach((need, count) -> put("rows-step-" + need, String.valueOf(count)));
        var review = LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(42);
        put("review-date-date-day", String.valueOf(review.getDayOfMonth()));
        put("review-date-date-month", String.valueOf(review.getMonthValue()));
        put("review-date-date-year", String.valueOf(review.getYear()));
    }

    /** The page as it is sent, drawn anew. */
    Map<String, List<String>> once() {
        var sent = new LinkedHashMap<>(answers);
        sent.put("entry", List.of(NewId.next().toString()));
        return sent;
    }

    private void add(Press press) {
        var place = press.path().substring(press.path().indexOf("/parts/") + "/parts/".length());
        var kind = place.replaceFirst("/.*", "");
        if (WHOLE.contains(place)) {
            press.answers().keySet().forEach(field -> copy(press, field, place + "-" + field));
        } else if (kind.equals("need")) {
            OF_NEED.forEach(field -> copy(press, field, "need-" + place.substring(5) + "-" + field));
        } else if (kind.equals("line")) {
            var need = press.answers().getOrDefault("need", List.of("")).getFirst();
            var row = steps.merge(need, 1, Integer::sum) - 1;
            OF_STEP.forEach(field -> copy(press, field, "step-" + need + "-" + row + "-" + field));
        } else if (kind.equals("contingency")) {
            List.of("trigger", "response", "who").forEach(field -> copy(press, field, "contingency-0-" + field));
        }
    }

    /** Only what is new: what came from the assessment stands in the plan already. */
    private void copy(Press press, String field, String to) {
        var given = press.answers().getOrDefault(field, List.of());
        if (!given.isEmpty() && !given.getFirst().isBlank()) {
            answers.put(to, given);
        }
    }

    private void put(String field, String value) {
        answers.put(field, List.of(value));
    }
}
