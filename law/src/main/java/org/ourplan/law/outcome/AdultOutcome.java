package org.ourplan.law.outcome;

import java.util.List;
import java.util.Optional;
import org.ourplan.law.rules.Carries;

/** The ten outcomes of an adult, SI 2015/313 reg 2(2)(a) to (j). There is no order of importance among them. */
@Carries({"ELIG-ADULT-2", "ELIG-ADULT-7"})
public enum AdultOutcome implements Outcome {
    NUTRITION(
            "Eating and drinking well",
            "managing and maintaining nutrition",
            "Getting food and drink, preparing it, and eating and drinking enough to stay well.",
            "get, prepare and have the food and drink you need",
            "2(2)(a)"),
    PERSONAL_HYGIENE(
            "Washing and keeping clean",
            "maintaining personal hygiene",
            "Washing yourself, looking after your hair, teeth and nails, and washing your clothes.",
            "wash and keep yourself and your clothes clean",
            "2(2)(b)"),
    TOILET(
            "Using the toilet",
            "managing toilet needs",
            "Getting to a toilet and using it, and managing a pad, a catheter or a stoma.",
            "manage using the toilet",
            "2(2)(c)"),
    CLOTHING(
            "Getting dressed",
            "being appropriately clothed",
            "Putting on and taking off clothes that suit the weather, the day and your health.",
            "dress in clothes that suit the day and your health",
            "2(2)(d)"),
    HOME_SAFETY(
            "Being safe at home",
            "being able to make use of the adult's home safely",
            "Moving around your home, using its stairs, kitchen and bathroom, getting in and out, and not "
                    + "coming to harm there.",
            "use your home safely",
            "2(2)(e)"),
    HABITABLE_HOME(
            "Looking after your home",
            "maintaining a habitable home environment",
            "Keeping your home clean and safe enough to live in, with heating, water, power and the rent "
                    + "or bills kept up.",
            "keep your home clean and fit to live in",
            "2(2)(f)"),
    RELATIONSHIPS(
            "Family, friends and other people",
            "developing and maintaining family or other personal relationships",
            "Keeping in touch with people you care about, making new friends and not being lonely.",
            "keep up and make relationships with family, friends and other people",
            "2(2)(g)"),
    WORK_AND_LEARNING(
            "Work, learning and volunteering",
            "accessing and engaging in work, training, education or volunteering",
            "Finding, getting to and taking part in a job, a course or volunteering, if you want to.",
            "take part in work, training, education or volunteering",
            "2(2)(h)"),
    COMMUNITY(
            "Getting out and about",
            "making use of necessary facilities or services in the local community including public "
                    + "transport and recreational facilities or services",
            "Using shops, buses, the doctor's, the library, a place of worship, a park or a gym.",
            "use the services, transport and places you need near your home",
            "2(2)(i)"),
    CHILD_CARE(
            "Looking after a child",
            "carrying out any caring responsibilities the adult has for a child",
            "Bringing up a child you are responsible for as a parent, step-parent, grandparent or guardian.",
            "look after the child you are responsible for",
            "2(2)(j)");

    /** All ten, in the order of the regulations. */
    public static final List<AdultOutcome> ALL = List.of(values());

    private final String plainTitle;
    private final String legalName;
    private final String whatItMeans;
    private final String activity;
    private final String paragraph;

    AdultOutcome(String plainTitle, String legalName, String whatItMeans, String activity, String paragraph) {
        this.plainTitle = plainTitle;
        this.legalName = legalName;
        this.whatItMeans = whatItMeans;
        this.activity = activity;
        this.paragraph = paragraph;
    }

    @Override
    public String code() {
        return "A" + (ordinal() + 1);
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

    /** The outcome with this code, or none when the code is not A1 to A10. */
    public static Optional<AdultOutcome> withCode(String code) {
        for (AdultOutcome outcome : values()) {
            if (outcome.code().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
