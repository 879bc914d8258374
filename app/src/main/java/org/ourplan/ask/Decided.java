package org.ourplan.ask;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ourplan.documents.DocumentKind;

/** The kind of decision that somebody wants looked at again. Stored by name: never rename. */
public enum Decided {
    ELIGIBILITY(
            "Whether I have eligible needs",
            "whether they have eligible needs",
            "/assessments",
            Set.of(DocumentKind.ASSESSMENT_RECORD, DocumentKind.ELIGIBILITY_LETTER, DocumentKind.ADVICE_LETTER)),
    BUDGET(
            "How much my personal budget is",
            "how much the personal budget is",
            "/plans",
            Set.of(DocumentKind.BUDGET_STATEMENT, DocumentKind.INDICATIVE_BUDGET, DocumentKind.LOWER_BUDGET_LETTER)),
    PLAN(
            "What is in my plan, or that it was not agreed",
            "what is in the plan, or that it was not agreed",
            "/plans",
            Set.of(DocumentKind.PLAN, DocumentKind.SUPPORT_PLAN, DocumentKind.NOT_AGREED_LETTER)),
    CONTRIBUTION(
            "What I pay towards my care",
            "what they pay towards their care",
            "/charging",
            Set.of(DocumentKind.CONTRIBUTION_LETTER)),
    PLACE(
            "Where I can live",
            "where they can live",
            "/plans",
            Set.of(DocumentKind.PLACE_REFUSED_LETTER, DocumentKind.TOP_UP_AGREEMENT)),
    DIRECT_PAYMENT(
            "A direct payment: no, its end, or money asked back",
            "a direct payment",
            "/money/direct-payments",
            Set.of(
                    DocumentKind.DIRECT_PAYMENT_AGREEMENT,
                    DocumentKind.DIRECT_PAYMENT_REFUSAL,
                    DocumentKind.DIRECT_PAYMENT_STOPS,
                    DocumentKind.DIRECT_PAYMENT_PAY_BACK)),
    REVIEW("What came of a review", "what came of a review", "/reviews", Set.of(DocumentKind.REVIEW_LETTER)),
    FOR_ME(
            "Something that was decided for me",
            "something that was decided for them",
            "/capacity",
            Set.of(DocumentKind.CAPACITY_RECORD)),
    OTHER("Another decision", "another decision", "", Set.of());

    private final String mine;
    private final String theirs;
    private final String path;
    private final Set<DocumentKind> letters;

    Decided(String mine, String theirs, String path, Set<DocumentKind> letters) {
        this.mine = mine;
        this.theirs = theirs;
        this.path = path;
        this.letters = letters;
    }

    /** The choice as the person reads it. */
    public String mine() {
        return mine;
    }

    /** For those who work with the person. */
    public String theirs() {
        return theirs;
    }

    /** Where a changed decision is made anew, by the same steps as every decision of its kind; after the person's own address. */
    public String path() {
        return path;
    }

    /** What goes on until there is an answer, in words to the person. */
    public String meanwhile() {
        return switch (this) {
            case CONTRIBUTION ->
                "Your care goes on while we look again. If you cannot pay what the letter says, tell us at once.";
            case DIRECT_PAYMENT ->
                "Your care goes on while we look again. If there would be a gap, tell us at once and we arrange it.";
            case PLACE -> "You stay where you are, and your care goes on, while we look again.";
            default -> "Any care you have goes on while we look again. Nothing is taken away because you ask.";
        };
    }

    /** True where a lower budget may be what is meant. */
    public boolean mayBeTheBudget() {
        return this == BUDGET || this == PLAN || this == REVIEW || this == OTHER;
    }

    /** The kind that a letter of this kind tells of. */
    public static Decided of(DocumentKind letter) {
        return Stream.of(values())
                .filter(kind -> kind.letters.contains(letter))
                .findFirst()
                .orElse(OTHER);
    }

    /** The kind that a form sent by this name; empty for anything else. */
    public static Optional<Decided> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
