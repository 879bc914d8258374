package org.ourplan.record.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.ReasonKind;
import org.ourplan.documents.DocumentKind;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.store.Overview.Happened;

/** What the timeline says beyond the name of the event: which document, which parts, what answer, which day. */
public final class Particulars {

    /** The parts of contacts, assessments and plans that more than the name of the event tells of. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("about-me", "about me"),
            Map.entry("good-week", "a good week"),
            Map.entry("wishes", "what I think and want"),
            Map.entry("need", "what I want"),
            Map.entry("line", "who does what"),
            Map.entry("option", "ways considered"),
            Map.entry("extra", "something else I want"),
            Map.entry("contingency", "if things go wrong"),
            Map.entry("risk", "keeping safe my way"),
            Map.entry("restriction", "what limits what I can do"),
            Map.entry("information", "information and advice"),
            Map.entry("direct-payment", "how the budget is managed"),
            Map.entry("budget", "how the budget is managed"),
            Map.entry("review-date", "when to look at it again"),
            Map.entry("work-and-leisure", "work, learning and time for me"),
            Map.entry("before-money", "what matters most"),
            Map.entry("before-we-meet", "what to think of before we meet"),
            Map.entry("typical-week", "a typical week"),
            Map.entry("matters", "who and what matters"),
            Map.entry("own-view", "their own view"),
            Map.entry("household", "the people at home"),
            Map.entry("ups-and-downs", "ups and downs"),
            Map.entry("wellbeing", "wellbeing"),
            Map.entry("what-else", "what else could help"),
            Map.entry("cause", "what the needs come from"),
            Map.entry("involved", "who is involved"),
            Map.entry("advocacy", "help to take part"),
            Map.entry("how", "how we talk together"),
            Map.entry("caring", "caring"),
            Map.entry("health", "health"),
            Map.entry("own-life", "a life of their own"),
            Map.entry("able-willing", "able and willing to care"),
            Map.entry("sharing", "what may be shared"),
            Map.entry("conclusion", "conclusion"),
            Map.entry("continuing-healthcare", "help the NHS pays for"),
            Map.entry("story", "what brought them"),
            Map.entry("now", "whether anything is urgent"),
            Map.entry("home", "home"),
            Map.entry("taking-part", "help to take part"),
            Map.entry("given", "information and advice given"),
            Map.entry("outcome", "what happens next"));

    private Particulars() {}

    /** In plain words, empty where there is no more to say. */
    public static String of(Happened one) {
        var details = one.details().getFirst();
        return switch (one.happening()) {
            case DOCUMENT_MADE -> document(details);
            case DOCUMENT_GIVEN -> document(details) + on(details.get("on"), ", given on ");
            case ASSESSMENT_OFFERED, ELIGIBILITY_DETERMINED -> assessment(details);
            case ASSESSMENT_CHANGED, SELF_ASSESSMENT_LOOKED_AT, CONTACT_CHANGED, PLAN_CHANGED -> parts(one);
            case PLAN_TYPED_IN -> typedIn(one);
            case ASSESSMENT_PAUSED -> on(details.get("resume"), "To go on by ");
            case INDICATIVE_BUDGET_TOLD -> on(details.get("told-on"), "Told on ");
            case PLAN_ANSWERED_BY_PERSON, PLAN_ANSWERED_BY_THIRD_PARTY -> answer(details.getOrDefault("said", ""));
            case PLAN_BEGUN -> "Plan " + one.version();
            case INVOLVEMENT_ASKED, INVOLVEMENT_NAMED, INVOLVEMENT_CANNOT, INVOLVEMENT_ENDED ->
                "ADVOCACY".equals(details.get("work")) ? "Independent advocate" : "Independent planner";
            case LOOKED_WITH_REASON -> reason(details);
            default -> "";
        };
    }

    /** The words of a link to what has no words of its own here. */
    public static String open(Happened one) {
        return switch (one.happening().kind()) {
            case CONTACT -> "Open the first contact";
            case ASSESSMENT -> "Open the assessment";
            case PLAN -> "Open the plan";
            case REVIEW -> "Open the review";
            case CAPACITY -> ofAdvocate(one) ? "Open independent help" : "Open capacity and best interests";
            case SHARING -> "Open what is shared";
            default -> "Open it";
        };
    }

    /** Where it can be read; null where it has no page of its own. */
    public static @Nullable String link(PersonId person, Happened one) {
        return switch (one.happening().kind()) {
            case DOCUMENT -> person.link() + "/documents/" + one.subject();
            case CONTACT -> person.link() + "/contact/" + one.subject();
            case ASSESSMENT ->
                one.happening() == Happening.ASSESSMENT_OFFERED
                        ? null
                        : person.link() + "/assessments/" + one.subject();
            case PLAN -> person.link() + "/plans/" + one.subject();
            case CAPACITY -> person.link() + (ofAdvocate(one) ? "/advocacy" : "/capacity");
            case SHARING -> person.link() + "/sharing";
            case BUDGET -> ofMoney(person, one);
            case REVIEW -> ofReview(person, one);
            default -> null;
        };
    }

    private static boolean ofAdvocate(Happened one) {
        return switch (one.happening()) {
            case INVOLVEMENT_ASKED,
                    INVOLVEMENT_NAMED,
                    INVOLVEMENT_CANNOT,
                    INVOLVEMENT_ENDED,
                    ADVOCATE_MET,
                    ADVOCATE_REPORTED,
                    ADVOCATE_ANSWERED -> true;
            default -> false;
        };
    }

    private static @Nullable String ofReview(PersonId person, Happened one) {
        return switch (one.happening()) {
            case REVIEW_BEGUN, REVIEW_CHANGED, REVIEW_COMPLETED, REVIEW_CALLED_OFF ->
                person.link() + "/reviews/" + one.subject();
            default -> null;
        };
    }

    private static @Nullable String ofMoney(PersonId person, Happened one) {
        return switch (one.happening()) {
            case FINANCIAL_ASSESSMENT_BEGUN,
                    FINANCIAL_ASSESSMENT_CHANGED,
                    FINANCIAL_EVIDENCE_ADDED,
                    CONTRIBUTION_WORKED_OUT -> person.link() + "/charging/" + one.subject();
            default -> null;
        };
    }

    private static String document(Map<String, String> details) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equals(details.get("kind")))
                .map(DocumentKind::title)
                .findFirst()
                .orElse("A document");
    }

    private static String assessment(Map<String, String> details) {
        return "CARERS".equals(details.get("kind")) ? "Carer’s assessment" : "Needs assessment";
    }

    private static String answer(String said) {
        return switch (said) {
            case "AGREES" -> "They agree";
            case "DOES_NOT_AGREE" -> "They do not agree";
            case "" -> "";
            default -> "They could not answer, or only partly";
        };
    }

    /** A worry about safety is not told on the record: whoever may have caused the harm may read it. */
    private static String reason(Map<String, String> details) {
        return ReasonKind.named(details.getOrDefault("kind", ""))
                .filter(kind -> kind != ReasonKind.SAFEGUARDING)
                .map(kind -> "“" + kind.words() + "”")
                .orElse("");
    }

    private static String on(@Nullable String day, String before) {
        try {
            return day == null ? "" : before + InWords.date(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return "";
        }
    }

    private static String parts(Happened one) {
        return named(one.details().reversed().stream().map(details -> details.getOrDefault("place", "")));
    }

    /** Of a plan typed in from paper, whose parts are in one event. */
    private static String typedIn(Happened one) {
        return named(one.details().reversed().stream()
                .flatMap(details -> Stream.of(details.getOrDefault("places", "").split(" "))));
    }

    private static String named(Stream<String> places) {
        var words = places.map(Particulars::part)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private static Optional<String> part(String place) {
        var pieces = place.split("/", 2);
        var title = pieces[0].equals("outcome") && pieces.length > 1
                ? AdultOutcome.withCode(pieces[1])
                        .map(AdultOutcome::plainTitle)
                        .or(() -> CarerOutcome.withCode(pieces[1]).map(CarerOutcome::plainTitle))
                : Optional.ofNullable(PARTS.get(pieces[0]));
        return title.map(words -> words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1));
    }
}
