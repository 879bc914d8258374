package org.ourplan.plan.decide;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.rules.Carries;

/** The places of a plan where something may be written, by whom, and when. */
public final class Places {

    /** What they said matters most, before they asked to see the money. */
    public static final String BEFORE_MONEY = "before-money";

    /** Made before anything else is written: who makes the plan, and whether they need an advocate for it. */
    private static final Set<String> BEFORE_WRITING = Set.of("advocacy", "involvement", "prepared-by");

    private static final Set<String> PERSONS_OWN = Set.of(
            "about-me",
            "good-week",
            "wishes",
            "work-and-leisure",
            "extra",
            "comment",
            "prepared-by",
            "review-date",
            "contingency",
            "risk");

    /** What the person writes of a need; the rest of it is for the record, and the worker writes it with them. */
    private static final Set<String> PERSONS_IN_NEED = Set.of("goal", "can-do-myself", "others-can-do", "my-ideas");

    private static final Set<String> SINGLE = Set.of(
            "about-me",
            "good-week",
            "wishes",
            "work-and-leisure",
            "prepared-by",
            "review-date",
            BEFORE_MONEY,
            "advocacy",
            "involvement",
            "information",
            "direct-payment",
            "budget/reablement");

    private static final List<String> FIXED = List.of(
            "This plan is fixed. Nobody can change it.", "To change what happens, begin a new version from it.");

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern LISTED = Pattern.compile(
            "(line|risk|restriction|contingency|involved|extra|comment|on-paper)/" + ID + "|option/" + ID + "/" + ID);
    private static final Pattern NAMED =
            Pattern.compile("need/[A-Za-z0-9-]{1,40}|warning/[A-Z0-9-]{1,40}|policy-line/[a-z0-9-]{1,60}");

    private Places() {}

    /** True where a plan has such a place. */
    public static boolean exists(String place) {
        return SINGLE.contains(place)
                || LISTED.matcher(place).matches()
                || NAMED.matcher(place).matches();
    }

    /** The word a place begins with: {@code line} of {@code line/<id>}. */
    public static String kind(String place) {
        var stroke = place.indexOf('/');
        return stroke < 0 ? place : place.substring(0, stroke);
    }

    /** True for the text parts that the person writes in themselves; the rest is agreed with them by the worker. */
    public static boolean personsOwn(String place) {
        return PERSONS_OWN.contains(kind(place)) && !place.equals("prepared-by");
    }

    /** True for a field that is the person's to write, step by step, in whatever part it stands. */
    public static boolean personsOwn(String place, String field) {
        return switch (kind(place)) {
            case "need" -> PERSONS_IN_NEED.contains(field);
            case "review-date" -> field.equals("preference");
            case BEFORE_MONEY -> true;
            default -> personsOwn(place);
        };
    }

    /** Why the person, or somebody they gave the pen, may not write in this plan now; empty when they may. */
    public static List<String> ownRefusal(PlanState state) {
        if (state.frozen()) {
            return FIXED;
        }
        return state == PlanState.DRAFTING || state == PlanState.WITH_PERSON
                ? List.of()
                : List.of(
                        "Your plan is with the council just now, so nobody can write in it.",
                        "Tell your worker what you want changed.");
    }

    /**
     * Why this may not be written now; empty when it may.
     *
     * @param person true for the person whose plan it is
     * @param advocacyChecked whether the advocacy check of this plan is finished (ADV-1)
     */
    @Carries({"ADV-1", "REV-14"})
    public static List<String> refusal(PlanState state, String place, boolean person, boolean advocacyChecked) {
        if (state.frozen()) {
            return FIXED;
        }
        if (person) {
            return personsOwn(place)
                    ? ownRefusal(state)
                    : List.of("Your worker writes this part with you. Tell them what to change.");
        }
        if (state != PlanState.DRAFTING
                && !kind(place).equals("warning")
                && !kind(place).equals("policy-line")
                && !kind(place).equals("comment")) {
            return List.of(
                    "This plan is not being written just now: " + lower(state) + ".",
                    "Take it back or take it up again first.");
        }
        return advocacyChecked
                        || BEFORE_WRITING.contains(place)
                        || kind(place).equals("involved")
                        || state != PlanState.DRAFTING
                ? List.of()
                : List.of(
                        "Finish the advocacy check for this plan first (Care Act 2014 s67).",
                        "The check made for the assessment was for the assessment only.");
    }

    private static String lower(PlanState state) {
        return state.words().substring(0, 1).toLowerCase(java.util.Locale.UK)
                + state.words().substring(1);
    }
}
