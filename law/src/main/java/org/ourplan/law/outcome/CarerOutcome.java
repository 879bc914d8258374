package org.ourplan.law.outcome;

import java.util.List;
import java.util.Optional;
import org.ourplan.law.rules.Carries;

/** The eight outcomes of a carer, SI 2015/313 reg 3(2)(b)(i) to (viii). */
@Carries("ELIG-CARER-4")
public enum CarerOutcome implements Outcome {
    CHILD_CARE(
            "Looking after a child",
            "carrying out any caring responsibilities the carer has for a child",
            "Bringing up a child you are responsible for, as well as caring for the adult.",
            "look after the child you are responsible for",
            "3(2)(b)(i)"),
    CARE_FOR_OTHERS(
            "Caring for other people",
            "providing care to other persons for whom the carer provides care",
            "Caring for anyone else who relies on you, such as another parent or a neighbour.",
            "care for the other people who rely on you",
            "3(2)(b)(ii)"),
    HABITABLE_HOME(
            "Looking after your home",
            "maintaining a habitable home environment in the carer's home, whether or not this is also "
                    + "the home of the adult needing care",
            "Keeping your own home clean and safe enough to live in.",
            "keep your own home clean and fit to live in",
            "3(2)(b)(iii)"),
    NUTRITION(
            "Eating and drinking well",
            "managing and maintaining nutrition",
            "Having the time and energy to shop, cook and eat well yourself.",
            "get, prepare and have the food and drink you need",
            "3(2)(b)(iv)"),
    RELATIONSHIPS(
            "Family, friends and other people",
            "developing and maintaining family or other personal relationships",
            "Seeing and staying close to the people who matter to you.",
            "keep up and make relationships with family, friends and other people",
            "3(2)(b)(v)"),
    WORK_AND_LEARNING(
            "Work, learning and volunteering",
            "engaging in work, training, education or volunteering",
            "Keeping or finding a job, doing a course or volunteering, if you want to.",
            "take part in work, training, education or volunteering",
            "3(2)(b)(vi)"),
    COMMUNITY(
            "Getting out and about",
            "making use of necessary facilities or services in the local community, including "
                    + "recreational facilities or services",
            "Using shops, the doctor's, the library, a place of worship, a park or a gym.",
            "use the services and places you need near your home",
            "3(2)(b)(vii)"),
    RECREATION(
            "Time for yourself",
            "engaging in recreational activities",
            "Having some free time for things you enjoy, such as a hobby, a walk or a class.",
            "have free time and do things you enjoy",
            "3(2)(b)(viii)");

    /** All eight, in the order of the regulations. */
    public static final List<CarerOutcome> ALL = List.of(values());

    private final String plainTitle;
    private final String legalName;
    private final String whatItMeans;
    private final String activity;
    private final String paragraph;

    CarerOutcome(String plainTitle, String legalName, String whatItMeans, String activity, String paragraph) {
        this.plainTitle = plainTitle;
        this.legalName = legalName;
        this.whatItMeans = whatItMeans;
        this.activity = activity;
        this.paragraph = paragraph;
    }

    @Override
    public String code() {
        return "C" + (ordinal() + 1);
    }

    @Override
    public String plainTitle() {
        return plainTitle;
    }

    @Override
    public String legalName() {
        return legalName;
    }

    @Override
    public String whatItMeans() {
        return whatItMeans;
    }

    @Override
    public String activity() {
        return activity;
    }

    @Override
    public String section() {
        return "SI 2015/313 reg " + paragraph;
    }

    /** The outcome with this code, or none when the code is not C1 to C8. */
    public static Optional<CarerOutcome> withCode(String code) {
        for (CarerOutcome outcome : values()) {
            if (outcome.code().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
