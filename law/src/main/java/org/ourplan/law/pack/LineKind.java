package org.ourplan.law.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a line of a pack may be about. Statutory checks are none of these, so no pack can switch one off. */
public enum LineKind {
    STATEMENT(
            "What the policy says",
            "title",
            "The Act, its regulations and the guidance hold as they are.",
            List.of("title", "words")),
    POLICY_LINE(
            "Policy lines to think about",
            "line",
            "No prompt beyond the law’s own: options are weighed as the Act and guidance 10.27 say.",
            List.of("line", "title", "words")),
    LEVEL(
            "Who may agree a plan",
            "number",
            "Nobody may agree a plan for the council until the policy owner enters a scheme of delegation.",
            List.of("number", "who", "weekly-under", "once-up-to", "variance-under", "high-risk", "exceptions")),
    PRICE(
            "Prices (the rate card)",
            "name",
            "A budget that needs a price stops, and says which price, from when, and who can enter it.",
            List.of("name", "unit", "pounds", "on-cost")),
    LIMIT(
            "Amounts from which to look again",
            "care",
            "No amount asks for another look beyond the scheme of delegation.",
            List.of("care", "weekly", "refuses")),
    CHOICE(
            "Choices the charging rules leave to the council",
            "choice",
            "Each choice stands as the regulations and the guidance have it.",
            List.of("choice", "value")),
    TARGET(
            "Our own targets",
            "target",
            "No local number of days. The law’s own limits stand.",
            List.of("target", "days")),
    WAY(
            "Ways to receive a direct payment",
            "way",
            "The person’s own choice, as the Direct Payments Regulations have it.",
            List.of("way", "usual", "shops")),
    WORDING("Words on forms and letters", "form", "Forms carry their own words only.", List.of("form", "words"));

    private final String words;
    private final String key;
    private final String otherwise;
    private final List<String> fields;

    LineKind(String words, String key, String otherwise, List<String> fields) {
        this.words = words;
        this.key = key;
        this.otherwise = otherwise;
        this.fields = fields;
    }

    /** The heading its lines stand under. */
    public String words() {
        return words;
    }

    /** The field that tells one line of the kind from another. */
    public String key() {
        return key;
    }

    /** What holds where a pack says nothing of this kind. */
    public String otherwise() {
        return otherwise;
    }

    /** The fields its lines may have, besides {@code cites} and {@code where}. */
    public List<String> fields() {
        return fields;
    }

    /** Its name in files and addresses: {@code policy-line}. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that stored name. */
    public static Optional<LineKind> named(String stored) {
        return Stream.of(values()).filter(kind -> kind.stored().equals(stored)).findFirst();
    }
}
