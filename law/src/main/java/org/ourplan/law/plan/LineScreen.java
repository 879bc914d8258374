package org.ourplan.law.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * One line that the budget would pay for, screened for what the NHS (s22) or housing law (s23) must provide. The answer
 * is a worker's; where nobody has answered, words that ring a bell ask for one.
 *
 * @param what what will happen, in free words
 * @param answer null while nobody has answered
 * @param inCareHome true where it is part of a care home placement with nursing
 * @param nhsAgreedOn the day on which the NHS (the integrated care board) agreed to it, or null
 * @param urgentAndTemporary true where it cannot wait for that and is for a short time
 * @param whyIncidental why it is only incidental or ancillary to care, and such as social services could provide; empty
 *     where it is not
 */
@Carries({"DUTY-10", "DUTY-11"})
public record LineScreen(
        String what,
        @Nullable OtherDuty answer,
        boolean inCareHome,
        @Nullable LocalDate nhsAgreedOn,
        boolean urgentAndTemporary,
        String whyIncidental) {

    private static final String NHS = "Care Act 2014 s22";
    private static final String HOUSING = "Care Act 2014 s23";
    private static final Pattern HEALTH_WORDS = Pattern.compile(
            "\\b(nurs(e|es|ing)|injections?|wounds?|catheters?|syringes?|stoma|tracheostomy)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSING_WORDS =
            Pattern.compile("\\b(rent|mortgage|hostel|homeless\\w*|tenancy deposit)\\b", Pattern.CASE_INSENSITIVE);

    /** What stops the line or routes it. Empty where the council may pay for it. */
    public List<Finding> findings(String place) {
        if (answer == null) {
            return unanswered(place);
        }
        return switch (answer) {
            case NONE -> List.of();
            case REGISTERED_NURSING -> nursing(place);
            case OTHER_HEALTH_CARE -> health(place);
            case HOUSING ->
                List.of(Finding.stop(
                        "DUTY-11",
                        HOUSING,
                        "The budget cannot pay for what housing law must provide: " + what
                                + ". Take the line out, and refer the person to the housing authority.",
                        place));
        };
    }

    /** True where nursing goes on without the NHS's agreement for now: it must be asked as soon as it can be. */
    public boolean mustSeekAgreement() {
        return answer == OtherDuty.REGISTERED_NURSING && urgentAndTemporary && nhsAgreedOn == null;
    }

    private List<Finding> unanswered(String place) {
        if (HEALTH_WORDS.matcher(what).find()) {
            return List.of(Finding.stop(
                    "DUTY-10", NHS, "Say whether this is something that the NHS must provide: " + what + ".", place));
        }
        if (HOUSING_WORDS.matcher(what).find()) {
            return List.of(Finding.stop(
                    "DUTY-11",
                    HOUSING,
                    "Say whether this is something that housing law must provide: " + what + ".",
                    place));
        }
        return List.of();
    }

    private List<Finding> nursing(String place) {
        if (urgentAndTemporary || (inCareHome && nhsAgreedOn != null)) {
            return List.of();
        }
        String way = inCareHome
                ? "Ask the NHS to agree first, and write the day on which it did."
                : "Ask the NHS to provide it. The council may arrange nursing only in a care home and with the NHS’s"
                        + " agreement, or for a short time where it is urgent.";
        return List.of(Finding.stop(
                "DUTY-10", NHS, "The budget cannot pay for care by a registered nurse: " + what + ". " + way, place));
    }

    private List<Finding> health(String place) {
        return whyIncidental.isBlank()
                ? List.of(Finding.stop(
                        "DUTY-10",
                        NHS,
                        "The budget cannot pay for what the NHS must provide: " + what
                                + ". Ask the NHS for it, or say why it is only a small part of the care and such as"
                                + " social services could provide.",
                        place))
                : List.of(Finding.warn(
                        "DUTY-10",
                        NHS,
                        "This is health care that comes with the care: " + what + ". The reason given: " + whyIncidental
                                + (whyIncidental.endsWith(".") ? "" : "."),
                        place));
    }
}
