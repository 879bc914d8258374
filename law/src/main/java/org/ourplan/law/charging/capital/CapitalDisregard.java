package org.ourplan.law.charging.capital;

import static org.ourplan.law.charging.Basis.MEMORY;
import static org.ourplan.law.charging.Basis.READ;
import static org.ourplan.law.charging.Basis.SECOND_HAND;
import static org.ourplan.law.charging.Basis.UNSETTLED;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.law.charging.Basis;

/** Why an item of capital is left out, for how long, and where the rules say so. */
public enum CapitalDisregard {
    HOME_NOT_CARE_HOME("your home while you live in it", Limit.NONE, 0, "SI 2014/2672 Sch 2", SECOND_HAND),
    TEMPORARY_RESIDENT("your home while you are away for a while", Limit.NONE, 0, "SI 2014/2672 Sch 2 para 1", READ),
    QUALIFYING_RELATIVE(
            "your home while a close relative has lived there since before you moved",
            Limit.NONE,
            0,
            "SI 2014/2672 Sch 2 para 4; CASSG Annex B 34",
            MEMORY),
    QUALIFYING_RELATIVE_LATER(
            "your home, where a relative moved in after you left",
            Limit.DECISION,
            0,
            "SI 2014/2672 Sch 2; CASSG Annex B 35",
            MEMORY),
    LIFE_INSURANCE("what a life insurance policy would pay if cashed in", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    PERSONAL_POSSESSIONS("personal belongings", Limit.NONE, 0, "CASSG Annex B", SECOND_HAND),
    PERSONAL_INJURY_TRUST(
            "personal injury money in trust or looked after by a court",
            Limit.NONE,
            0,
            "SI 2014/2672 reg 22(1); CASSG Annex B",
            MEMORY),
    RIGHT_TO_RECEIVE(
            "the right to receive an annuity, pension, rent or instalments", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    REVERSIONARY("something that will be yours later", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    DISCRETIONARY_TRUST("money in a discretionary trust", Limit.NONE, 0, "SI 2014/2672 reg 22(2)", READ),
    SOCIAL_FUND_CAPITAL("Social Fund payment", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    IN_KIND("charity given in kind", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    TRAINING_BONUS("a training bonus", Limit.AMOUNT, 0, "CASSG Annex B", MEMORY),
    HOUSING_DEPOSIT("deposit held by a housing association", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    CHILD_SUPPORT("child maintenance", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    ADOPTION_CAPITAL("adoption or guardianship payment", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    JUROR("payment to a juror or witness", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    FAR_EAST_POW("payment to a former prisoner of war in the Far East", Limit.NONE, 0, "CASSG Annex B", MEMORY),
    BLOOD_AND_DISASTER_FUNDS(
            "payment from an infected blood or disaster fund", Limit.NONE, 0, "CASSG Annex B 33", SECOND_HAND),
    REDRESS_SCOTLAND(
            "redress for abuse in care in Scotland", Limit.NONE, 0, "SI 2014/2672 Sch 2 para 40 (SI 2022/243)", READ),
    ENERGY_BILLS_SUPPORT(
            "energy bills support of 2022", Limit.NONE, 0, "SI 2014/2672 Sch 2 para 42 (SI 2022/1038)", READ),
    VICTIMS_PAYMENTS_REGS_2020(
            "payment to a victim of the Troubles", Limit.NONE, 0, "SI 2014/2672 Sch 2 para 38 (SI 2021/717)", READ),
    HIA_NI_2019(
            "redress for abuse in institutions in Northern Ireland",
            Limit.NONE,
            0,
            "SI 2014/2672 Sch 2 para 39 (SI 2021/717)",
            READ),
    SCH2_PARA_41("what paragraph 41 of Schedule 2 names", Limit.DECISION, 0, "SI 2014/2672 Sch 2 para 41", UNSETTLED),
    GRENFELL("Grenfell Tower payment", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    CHILD_ABUSE("child abuse compensation", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    WINDRUSH("Windrush compensation", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    POST_OFFICE("Post Office compensation", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    VACCINE("vaccine damage payment", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    CHILD_MIGRANTS("child migrants' payment", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    LGBT_RECOGNITION("LGBT financial recognition payment", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    INFECTED_BLOOD_COMPENSATION("infected blood compensation", Limit.DECISION, 0, "SI 2014/2672 Sch 2", UNSETTLED),
    TWELVE_WEEK(
            "your home for the first weeks of a permanent stay", Limit.WEEKS, 12, "SI 2014/2672 Sch 2 para 2", READ),
    W26_BUSINESS("your own business while you cannot work", Limit.REASONABLE, 26, "CASSG Annex B", MEMORY),
    W26_REPAIR_MONEY("money to repair or replace a home or belongings", Limit.REASONABLE, 26, "CASSG Annex B", MEMORY),
    W26_INTENDED_HOME("a home you are about to move into", Limit.REASONABLE, 26, "CASSG Annex B", MEMORY),
    W26_SALE_PROCEEDS("money from selling a home to buy another", Limit.REASONABLE, 26, "CASSG Annex B", MEMORY),
    W26_HA_DEPOSIT("housing association money to buy a home", Limit.REASONABLE, 26, "CASSG Annex B", MEMORY),
    W26_HOUSING_GRANT("grant to buy or repair a home", Limit.REASONABLE, 26, "CASSG Annex B", MEMORY),
    W52_BENEFIT_ARREARS("benefit paid late", Limit.WEEKS, 52, "CASSG Annex B", MEMORY),
    W52_PERSONAL_INJURY_PAYMENT(
            "personal injury payment, but no part meant for the cost of care",
            Limit.WEEKS,
            52,
            "CASSG Annex B",
            MEMORY),
    W52_HEALTH_REFUND("refund of NHS charges or travel", Limit.WEEKS, 52, "CASSG Annex B", MEMORY),
    Y2_VCJD("payment from the variant CJD trust to family", Limit.WEEKS, 104, "CASSG Annex B", MEMORY);

    /** What is left out of a training bonus, in pounds. */
    public static final BigDecimal MOST_OF_A_TRAINING_BONUS = new BigDecimal("200.00");

    /** How long a disregard lasts. */
    public enum Limit {
        /** As long as the reason lasts. */
        NONE,
        /** As long as the reason lasts, and only so many pounds of it: {@link #MOST_OF_A_TRAINING_BONUS}. */
        AMOUNT,
        /** Only with a decision that gives its reasons: it is a discretion, or not settled for social care. */
        DECISION,
        /** So many weeks, and no more. */
        WEEKS,
        /** So many weeks, or longer where that is reasonable: then an end is written down. */
        REASONABLE
    }

    private final String words;
    private final Limit limit;
    private final int weeks;
    private final String provision;
    private final Basis basis;

    CapitalDisregard(String words, Limit limit, int weeks, String provision, Basis basis) {
        this.words = words;
        this.limit = limit;
        this.weeks = weeks;
        this.provision = provision;
        this.basis = basis;
    }

    /** What is left out, in plain words. */
    public String words() {
        return words;
    }

    public Limit limit() {
        return limit;
    }

    /** How many weeks; 0 when it is not limited by time. */
    public int weeks() {
        return weeks;
    }

    public String provision() {
        return provision;
    }

    /** What the rule rests on. */
    public Basis basis() {
        return basis;
    }

    /** The disregard with this code, for example {@code TWELVE_WEEK}. */
    public static Optional<CapitalDisregard> named(String code) {
        return Stream.of(values()).filter(found -> found.name().equals(code)).findFirst();
    }
}
