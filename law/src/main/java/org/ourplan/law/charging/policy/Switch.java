package org.ourplan.law.charging.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A choice that the law leaves to the council. Where a council has not chosen, {@link #otherwise()} says what holds. */
public enum Switch {
    MIG_UPLIFT(Kind.AMOUNT, "adds to the minimum income guarantee", "the national guarantee is used"),
    MIG_LOCAL(Kind.AMOUNT, "has its own minimum income guarantee", "the national guarantee is used"),
    PERCENT_OF_DISPOSABLE(
            Kind.PERCENT, "takes a part of what is left over, percent", "all of what is left over counts"),
    MAXIMUM_WEEKLY_CHARGE(Kind.AMOUNT, "has a highest charge a week", "there is no highest charge"),
    MINIMUM_CHARGE_BELOW_WHICH_FREE(Kind.AMOUNT, "does not collect less than this a week", "every charge is collected"),
    UCL_COMMUNITY(Kind.AMOUNT, "has a higher upper capital limit outside care homes", "the national limit is used"),
    DRE_FLAT_RATE(
            Kind.AMOUNT,
            "allows this much for disability costs without asking for evidence",
            "disability costs are looked at one by one"),
    DRE_WITHOUT_DISABILITY_BENEFIT(
            Kind.YES_NO,
            "allows disability costs although no disability benefit counts",
            "disability costs are allowed where a disability benefit counts"),
    OTHER_HOME_COSTS(
            Kind.YES_NO,
            "allows other costs of the home, such as contents insurance",
            "only the home costs the regulations name are allowed"),
    NIGHT_RATE_DISREGARD(
            Kind.YES_NO,
            "leaves out the night part of a disability benefit where it does not pay for night care",
            "the whole benefit counts"),
    PIP_ENHANCED_DISREGARD(
            Kind.YES_NO,
            "counts only the standard rate of PIP daily living unless it pays for night care",
            "the whole of PIP daily living counts"),
    SAVINGS_CREDIT_FULL_DISREGARD_AT_HOME(
            Kind.YES_NO,
            "leaves out the whole of savings credit at home",
            "savings credit is left out up to the limit"),
    SAVINGS_CREDIT_ONLY_IF_ENTITLED(
            Kind.YES_NO,
            "gives no savings credit disregard to people who reached pension age from 6 April 2016",
            "the disregard does not depend on the day pension age was reached"),
    SHORT_TERM_AS_COMMUNITY(
            Kind.YES_NO,
            "works out short stays in a care home as if the care were at home",
            "short stays are worked out as temporary stays"),
    SHORT_TERM_LIMIT_NIGHTS(Kind.WHOLE, "counts a stay as short up to this many nights", "up to 8 weeks is short"),
    MIXED_AGE_COUPLE_DISABILITY_PREMIUM(
            Kind.YES_NO,
            "adds disability premiums where one of a couple is over pension credit age",
            "no disability premium where one of a couple is over pension credit age"),
    CHARGE_CARERS(Kind.YES_NO, "charges carers for support given to them", "carers are not charged"),
    ARRANGEMENT_FEE(Kind.AMOUNT, "charges a fee for arranging care", "the fee asked may not be above the real cost"),
    MONTH_RULE(Kind.WORD, "turns a month into a week in its own way", "a month is 12/52 of a year's weeks"),
    BILLING_CYCLE(Kind.WORD, "sends bills for this period", "bills are for four weeks"),
    DPA_COMPOUNDING(Kind.WORD, "adds interest to a deferred payment this often", "interest is added each day"),
    BACKDATING_LIMIT_DAYS(
            Kind.WHOLE,
            "sends no bill further back than this many days without approval",
            "every bill for days before the assessment needs approval"),
    COUPLE_AFFORDABILITY_CHECK(
            Kind.YES_NO, "offers couples a check that both can afford the charge", "the check is not offered");

    /** What is chosen. */
    public enum Kind {
        YES_NO,
        AMOUNT,
        PERCENT,
        WHOLE,
        WORD
    }

    private final Kind kind;
    private final String words;
    private final String otherwise;

    Switch(Kind kind, String words, String otherwise) {
        this.kind = kind;
        this.words = words;
        this.otherwise = otherwise;
    }

    public Kind kind() {
        return kind;
    }

    /** The choice in words, to stand after "The council". */
    public String words() {
        return words;
    }

    /** Its name in policy packs and case files, for example {@code night_rate_disregard}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What holds where the council has not chosen. */
    public String otherwise() {
        return otherwise;
    }

    /** The switch with this name, as policy packs and case files write it, for example {@code night_rate_disregard}. */
    public static Optional<Switch> named(String name) {
        String wanted = switch (name) {
            case "mig_local_uplift_weekly", "mig_local_uplift", "mig_uplift_weekly" -> "mig_uplift";
            case "mig_local_weekly", "local_mig", "local_mig_weekly" -> "mig_local";
            case "maximum_charge_weekly", "local_weekly_cap", "maximum_charge" -> "maximum_weekly_charge";
            case "minimum_charge", "minimum_charge_weekly" -> "minimum_charge_below_which_free";
            case "upper_capital_limit_community", "community_upper_capital_limit" -> "ucl_community";
            case "dre_flat_rate_weekly", "dre_flat" -> "dre_flat_rate";
            case "short_term_max_nights", "short_term_nights", "short_term_max_days" -> "short_term_limit_nights";
            default -> name;
        };
        return Stream.of(values()).filter(found -> found.key().equals(wanted)).findFirst();
    }
}
