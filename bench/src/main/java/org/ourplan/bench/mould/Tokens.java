package org.ourplan.bench.mould;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Piece.Same;
import org.ourplan.bench.mould.Piece.Slot;
import org.ourplan.bench.mould.Piece.What;

/** Finds, in what one story's rows say, everything that is another for another person: ids, names, numbers and dates. */
final class Tokens {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern BOX = Pattern.compile("\"([A-Za-z0-9-]+)-day\": ?\\[\"(\\d{1,2})\"\\]");

    private final LocalDate first;
    private final LocalDate born;
    private final Map<String, Slot> names = new LinkedHashMap<>();
    private final Map<String, Slot> known = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Pattern pattern;

    Tokens(Learnt learnt, Learnt.Story story, Map<String, Slot> relatives) {
        first = LocalDate.parse(learnt.day());
        born = LocalDate.parse(String.valueOf(story.details().get("date_of_birth")));
        known.put(story.person(), new Slot(What.PERSON, 0));
        if (story.account() != null) {
            known.put(story.account(), new Slot(What.OWN_ACCOUNT, 0));
        }
        name(story.details().get("given_name"), What.GIVEN, 0);
        name(story.details().get("family_name"), What.FAMILY, 0);
        name(story.details().get("preferred_name"), What.CALLED, 0);
        relatives.forEach(names::putIfAbsent);
        staff(learnt);
        pattern = pattern(story.details().get("nhs_number"));
    }

    /** Another id that is always the same place, such as a relationship's. */
    void known(String id, Slot slot) {
        known.put(id, slot);
    }

    private void staff(Learnt learnt) {
        for (var number = 0; number < learnt.staff().size(); number++) {
            var worker = learnt.staff().get(number);
            known.put(worker.id(), new Slot(What.STAFF, number));
            var words = worker.name().split(" ");
            name(words[0], What.STAFF_GIVEN, number);
            name(words[words.length - 1], What.STAFF_FAMILY, number);
            name(worker.team(), What.TEAM_NAME, 0);
        }
    }

    private void name(@Nullable String name, What what, int number) {
        if (name != null && !name.isBlank()) {
            names.putIfAbsent(name, new Slot(what, number));
        }
    }

    private Pattern pattern(@Nullable String nhs) {
        var any = names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var number = nhs == null ? "0{10}" : nhs;
        var spaced = nhs == null
                ? "0{10}"
                : nhs.substring(0, 3) + "[ \u00a0]" + nhs.substring(3, 6) + "[ \u00a0]" + nhs.substring(6);
        return Pattern.compile("(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
                + "|(?<date>(?<!\\d)20\\d\\d-[01]\\d-[0-3]\\d(?!\\d)|(?<!\\d)19\\d\\d-[01]\\d-[0-3]\\d(?!\\d))"
                + "|(?<words>(?<!\\d)\\d{1,2} (?:" + MONTHS + ") (?:19|20)\\d\\d)"
                + "|(?<nhs>" + number + ")|(?<spaced>" + spaced + ")"
                + "|(?<name>(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}]))");
    }

    /** How many ids were met so far that are each person's own. */
    int ids() {
        return ids.size();
    }

    /** The place of this id. */
    Slot id(String id) {
        return known.computeIfAbsent(id, fresh -> {
            ids.add(fresh);
            return new Slot(What.ID, ids.size() - 1);
        });
    }

    /** How many days after the first day. */
    int days(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - first.toEpochDay());
    }

    /** Takes a value apart; the text between is as it was. */
    List<Piece> pieces(String value) {
        var boxes = boxes(value);
        var pieces = new ArrayList<Piece>();
        var matcher = pattern.matcher(value);
        var from = 0;
        var found = new ArrayList<MatchResult>();
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        var at = 0;
        while (from < value.length()) {
            while (at < found.size() && found.get(at).start() < from) {
                at++;
            }
            var next = at < found.size() ? found.get(at) : null;
            var box = boxes.keySet().stream()
                    .filter(boxesAfter(from))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            if (box != null && (next == null || box < next.start())) {
                same(pieces, value, from, box);
                var slot = boxes.get(box);
                pieces.add(slot);
                from = box + digits(value, box);
            } else if (next != null) {
                same(pieces, value, from, next.start());
                pieces.add(slot(next));
                from = next.end();
            } else {
                same(pieces, value, from, value.length());
                from = value.length();
            }
        }
        return pieces;
    }

    private static java.util.function.Predicate<Integer> boxesAfter(int from) {
        return place -> place >= from;
    }

    private static int digits(String value, int from) {
        var end = from;
        while (Character.isDigit(value.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static void same(List<Piece> pieces, String value, int from, int until) {
        if (until > from) {
            pieces.add(new Same(value.substring(from, until).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Slot slot(MatchResult found) {
        var text = found.group();
        if (found.group("id") != null) {
            return id(text);
        }
        if (found.group("date") != null) {
            var date = LocalDate.parse(text);
            return date.equals(born) ? new Slot(What.BORN, 0) : new Slot(What.DATE, days(date));
        }
        if (found.group("words") != null) {
            var date = LocalDate.parse(text, WORDS);
            return date.equals(born) ? new Slot(What.BORN_IN_WORDS, 0) : new Slot(What.DATE_IN_WORDS, days(date));
        }
        if (found.group("nhs") != null) {
            return new Slot(What.NHS, 0);
        }
        if (found.group("spaced") != null) {
            return new Slot(What.NHS_SPACED, 0);
        }
        return names.getOrDefault(text, new Slot(What.GIVEN, 0));
    }

    /** The three boxes of each date in a form's answers: where their digits begin, and what stands there. */
    private Map<Integer, Slot> boxes(String value) {
        var boxes = new HashMap<Integer, Slot>();
        var matcher = BOX.matcher(value);
        while (matcher.find()) {
            var open = value.lastIndexOf('{', matcher.start());
            var close = value.indexOf('}', matcher.end());
            var month = box(value, matcher.group(1) + "-month", open, close);
            var year = box(value, matcher.group(1) + "-year", open, close);
            if (month != null && year != null) {
                date(matcher.group(2), month.group(1), year.group(1)).ifPresent(date -> {
                    boxes.put(matcher.start(2), new Slot(What.DAY_OF_MONTH, days(date)));
                    boxes.put(month.start(1), new Slot(What.MONTH, days(date)));
                    boxes.put(year.start(1), new Slot(What.YEAR, days(date)));
                });
            }
        }
        return boxes;
    }

    private static @Nullable MatchResult box(String value, String field, int open, int close) {
        var matcher = Pattern.compile("\"" + Pattern.quote(field) + "\": ?\\[\"(\\d{1,4})\"\\]")
                .matcher(value);
        matcher.region(Math.max(open, 0), close < 0 ? value.length() : close + 1);
        return matcher.find() ? matcher.toMatchResult() : null;
    }

    private java.util.Optional<LocalDate> date(String day, String month, String year) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Month.of(Integer.parseInt(month)), Integer.parseInt(day));
            return date.equals(born) ? java.util.Optional.empty() : java.util.Optional.of(date);
        } catch (java.time.DateTimeException notADate) {
            return java.util.Optional.empty();
        }
    }
}
