package org.ourplan.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The pictures of Easy Read, drawn for Ourplan on a square of 96 and as free as the rest of it. A picture stands for an idea
 * and is never alone: the words are beside it.
 */
public enum Picture {
    PERSON("a person", List.of(Shape.circle(48, 26, 14), "M20 84 Q20 48 48 48 Q76 48 76 84 Z"), List.of()),
    PEOPLE(
            "people together",
            List.of(
                    Shape.circle(30, 30, 11), "M8 80 Q8 48 30 48 Q48 48 50 80 Z",
                    Shape.circle(66, 30, 11), "M54 80 Q54 48 68 48 Q88 48 88 80 Z"),
            List.of()),
    TALKING(
            "two people talking",
            List.of(
                    Shape.circle(22, 54, 10), "M6 88 Q6 68 22 68 Q38 68 38 88 Z",
                    Shape.circle(74, 54, 10), "M58 88 Q58 68 74 68 Q90 68 90 88 Z"),
            List.of("M16 12 H58 V32 H34 L26 40 V32 H16 Z")),
    HOME("a house", List.of("M40 84 V58 H56 V84 Z"), List.of("M10 48 L48 14 L86 48", "M20 42 V84 H76 V42")),
    LETTER("a letter", List.of(), List.of("M10 24 H86 V74 H10 Z", "M10 26 L48 54 L86 26")),
    PAGE("a page with writing", List.of(), List.of("M22 10 H74 V86 H22 Z", "M34 30 H62", "M34 46 H62", "M34 62 H52")),
    YES("a tick", List.of(), List.of(Shape.circle(48, 48, 38), "M28 50 L43 65 L69 34")),
    NO("a cross", List.of(), List.of(Shape.circle(48, 48, 38), "M34 34 L62 62 M62 34 L34 62")),
    QUESTION(
            "a question mark",
            List.of(Shape.circle(48, 76, 5)),
            List.of("M32 34 Q32 16 48 16 Q66 16 66 32 Q66 44 48 50 V60")),
    MONEY(
            "money",
            List.of(),
            List.of(Shape.circle(48, 48, 38), "M62 34 Q58 26 49 26 Q38 26 38 40 Q42 58 34 68 H64", "M30 50 H54")),
    CALENDAR(
            "a calendar",
            List.of("M12 20 H84 V38 H12 Z"),
            List.of(
                    "M12 20 H84 V84 H12 Z",
                    "M30 10 V24",
                    "M66 10 V24",
                    "M28 54 H36 M46 54 H54 M64 54 H70 M28 70 H36 M46 70 H54")),
    CLOCK("a clock", List.of(), List.of(Shape.circle(48, 48, 38), "M48 24 V50 L66 60")),
    PHONE("a telephone", List.of(), List.of("M30 8 H66 V88 H30 Z", "M44 78 H52", "M30 20 H66 M30 68 H66")),
    HELP(
            "a hand held out to a person",
            List.of(Shape.circle(66, 22, 11), "M48 66 Q48 40 66 40 Q84 40 84 66 Z"),
            List.of("M8 62 L26 56 L44 70 H62", "M8 84 H56 L86 72")),
    HEART("a heart", List.of("M48 84 L14 50 Q2 30 20 20 Q38 14 48 32 Q58 14 76 20 Q94 30 82 50 Z"), List.of()),
    FOOD(
            "a plate with a knife and fork",
            List.of(),
            List.of(
                    Shape.circle(48, 50, 20),
                    "M12 16 V34 Q12 42 17 42 V84 M22 16 V34 Q22 42 17 42",
                    "M82 84 V16 Q72 24 74 50 H82")),
    WASHING(
            "a shower",
            List.of(),
            List.of(
                    "M20 88 V20 Q20 10 32 10 Q46 10 48 24",
                    "M34 36 Q34 24 48 24 Q62 24 62 36 Z",
                    "M38 48 V56 M48 48 V60 M58 48 V56 M34 68 V76 M48 72 V82 M62 68 V76")),
    CLOTHES("a shirt", List.of(), List.of("M34 14 Q48 28 62 14 L86 30 L76 46 L68 42 V84 H28 V42 L20 46 L10 30 Z")),
    OUTSIDE(
            "a tree and the sun",
            List.of(Shape.circle(74, 22, 11), "M36 20 Q12 22 14 44 Q16 60 36 60 Q56 60 58 44 Q60 22 36 20 Z"),
            List.of("M36 58 V86", "M10 86 H86")),
    SAFE("a shield", List.of(), List.of("M48 8 L82 20 V48 Q82 74 48 88 Q14 74 14 48 V20 Z", "M32 48 L44 60 L64 36")),
    LOOK_AGAIN("a magnifying glass", List.of(), List.of(Shape.circle(40, 40, 26), "M60 60 L86 86")),
    SPEAK_UP(
            "a person speaking for another",
            List.of(Shape.circle(26, 40, 12), "M6 86 Q6 58 26 58 Q46 58 46 86 Z"),
            List.of("M52 36 L70 26", "M54 46 H76", "M52 56 L70 66"));

    /** What words call up a picture, the surest first. */
    private static final Map<Picture, Pattern> GOES_WITH = goesWith();

    private final String seen;
    private final List<String> filled;
    private final List<String> lines;

    Picture(String seen, List<String> filled, List<String> lines) {
        this.seen = seen;
        this.filled = filled;
        this.lines = lines;
    }

    /** The picture for a thing the law asks about, by its code, for example {@code A1}; a heart for any other need. */
    public static Picture ofOutcome(String code) {
        return switch (code) {
            case "A1", "C4" -> FOOD;
            case "A2", "A3" -> WASHING;
            case "A4" -> CLOTHES;
            case "A5" -> SAFE;
            case "A6", "C3" -> HOME;
            case "A7", "A10", "C1", "C2", "C5" -> PEOPLE;
            case "A9", "C7", "C8" -> OUTSIDE;
            default -> HEART;
        };
    }

    /** A picture that goes with these words; a page with writing where none of ours does. Whoever writes Easy Read may choose another. */
    public static Picture going(String words) {
        var low = words.toLowerCase(Locale.UK);
        return GOES_WITH.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(low).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PAGE);
    }

    /** What the picture shows, for those who hear the page. */
    public String seen() {
        return seen;
    }

    /** Filled shapes, as SVG paths. */
    public List<String> filled() {
        return filled;
    }

    /** Drawn lines, as SVG paths. */
    public List<String> lines() {
        return lines;
    }

    private static Map<Picture, Pattern> goesWith() {
        var words = new LinkedHashMap<Picture, Pattern>();
        words.put(PHONE, Pattern.compile("\\b(call|phone|telephone|ring)"));
        words.put(MONEY, Pattern.compile("£|\\b(pay|paid|pays|cost|costs|money|budget|bill|price)\\b"));
        words.put(LOOK_AGAIN, Pattern.compile("\\b(look again|looks again|look at it again|review|complain)"));
        words.put(SPEAK_UP, Pattern.compile("\\b(speak|speaks|advocate)\\b"));
        words.put(LETTER, Pattern.compile("\\b(letter|write|writes|post|email)\\b"));
        words.put(CALENDAR, Pattern.compile("\\b(day|week|month|year|20\\d\\d)\\b"));
        words.put(FOOD, Pattern.compile("\\b(food|eat|eating|drink|meal|meals|cook)"));
        words.put(WASHING, Pattern.compile("\\b(wash|bath|shower|toilet)"));
        words.put(CLOTHES, Pattern.compile("\\b(dress|clothes)"));
        words.put(SAFE, Pattern.compile("\\b(safe|risk|danger|harm)"));
        words.put(HOME, Pattern.compile("\\b(home|house|flat|live|lives)\\b"));
        words.put(OUTSIDE, Pattern.compile("\\b(outside|garden|park|shop|bus)"));
        words.put(PEOPLE, Pattern.compile("\\b(friend|family|people|together)"));
        words.put(QUESTION, Pattern.compile("\\?|\\b(ask|wrong|if)\\b"));
        words.put(TALKING, Pattern.compile("\\b(talk|tell|tells|told|say|said)\\b"));
        words.put(NO, Pattern.compile("\\b(no|not|never|cannot|do not)\\b"));
        words.put(HELP, Pattern.compile("\\b(help|support|care)"));
        words.put(YES, Pattern.compile("\\b(yes|can|agree|agreed|decided)\\b"));
        words.put(CLOCK, Pattern.compile("\\b(time|soon|hour|hours|wait|until)\\b"));
        words.put(PERSON, Pattern.compile("\\b(i|you|person|worker)\\b"));
        return words;
    }

    private static final class Shape {
        private Shape() {}

        static String circle(int x, int y, int radius) {
            return "M%d %d a%3$d %3$d 0 1 0 %4$d 0 a%3$d %3$d 0 1 0 -%4$d 0 Z"
                    .formatted(x - radius, y, radius, 2 * radius);
        }
    }
}
