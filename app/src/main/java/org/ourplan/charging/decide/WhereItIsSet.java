package org.ourplan.charging.decide;

import java.time.LocalDate;
import org.ourplan.law.charging.figures.Confidence;
import org.ourplan.law.charging.figures.Figure;

/** Where a charging figure is set, and how we know it: in plain sentences. The exact words of the table are the policy owner's. */
public final class WhereItIsSet {

    private static final String CHARGING = " of the charging regulations (SI 2014/2672)";
    private static final String DEFERRED = " of the deferred payment regulations (SI 2014/2671)";

    private static final String LOOK_UP = " Somebody must look it up before a letter relies on it.";

    private WhereItIsSet() {}

    /**
     * The law or paper that sets it, to stand after "set in".
     *
     * @param from the first day of the figure
     */
    public static String of(Figure figure, LocalDate from) {
        var year = FiguresOfYear.yearOf(from.plusDays(5));
        var years = year + "/" + "%02d".formatted((year + 1) % 100);
        var circular = ", and the government’s yearly circular on charging, for " + years;
        return switch (figure) {
            case CAPITAL_LIMIT_LOWER, CAPITAL_LIMIT_UPPER -> "regulation 12" + CHARGING + circular;
            case TARIFF_INCOME_STEP, TARIFF_INCOME_PER_STEP -> "regulation 25" + CHARGING + circular;
            case PERSONAL_EXPENSES_ALLOWANCE -> "regulation 6" + CHARGING + circular;
            case MIG_SINGLE_18_24,
                    MIG_SINGLE_25_TO_PC_AGE,
                    MIG_SINGLE_PC_AGE,
                    MIG_LONE_PARENT,
                    MIG_COUPLE_18_PLUS,
                    MIG_COUPLE_PC_AGE,
                    MIG_CHILD,
                    MIG_PREMIUM_DISABILITY_SINGLE,
                    MIG_PREMIUM_DISABILITY_COUPLE,
                    MIG_PREMIUM_ENHANCED_DISABILITY_SINGLE,
                    MIG_PREMIUM_ENHANCED_DISABILITY_COUPLE,
                    MIG_PREMIUM_CARER -> "regulation 7" + CHARGING + circular;
            case SAVINGS_CREDIT_DISREGARD_SINGLE_MAX, SAVINGS_CREDIT_DISREGARD_COUPLE_MAX ->
                "Schedule 1 paragraph 40" + CHARGING + circular;
            case WAR_WIDOWS_PENSION_DISREGARD -> "Schedule 1 paragraph 17" + CHARGING;
            case ATTENDANCE_ALLOWANCE_HIGHER,
                    ATTENDANCE_ALLOWANCE_LOWER,
                    SAVINGS_CREDIT_THRESHOLD_SINGLE,
                    SAVINGS_CREDIT_THRESHOLD_COUPLE,
                    STANDARD_MINIMUM_GUARANTEE_SINGLE,
                    STANDARD_MINIMUM_GUARANTEE_COUPLE,
                    PENSION_CREDIT_CARER_ADDITION,
                    PENSION_CREDIT_SEVERE_DISABILITY_ADDITION -> "the government’s list of benefit rates for " + years;
            case NHS_FUNDED_NURSING_CARE_STANDARD, NHS_FUNDED_NURSING_CARE_HIGHER ->
                "the government’s yearly announcement of NHS-funded nursing care, for " + years;
            case PROPERTY_DISREGARD_WEEKS -> "Schedule 2 paragraph 2" + CHARGING;
            case REABLEMENT_FREE_WEEKS, MINOR_ADAPTATION_FREE_LIMIT -> "regulation 3" + CHARGING;
            case SHORT_TERM_RESIDENT_MAX_WEEKS -> "regulation 8" + CHARGING;
            case TEMPORARY_RESIDENT_USUAL_MAX_WEEKS -> "the statutory guidance, Annex F paragraph 4";
            case DPA_DISPOSABLE_INCOME_ALLOWANCE_MAX -> "the statutory guidance, paragraphs 9.48 to 9.50";
            case DPA_EQUITY_LIMIT_PCT_OF_VALUE -> "the statutory guidance, chapter 9";
            case DPA_INTEREST_MAX, DPA_INTEREST_MARGIN_OVER_GILTS -> "regulation 9" + DEFERRED;
            case DEBT_RECOVERY_LIMIT_YEARS -> "section 69 of the Care Act 2014";
        };
    }

    /**
     * How we know it, as a sentence.
     *
     * @param source what the council entered it from; of other figures it is not said
     */
    public static String known(Confidence confidence, String source) {
        return switch (confidence) {
            case VERIFIED -> "We read it in the law or on an official page.";
            case SECONDARY -> "We read it on another page that quotes it.";
            case DERIVED -> "We worked it out from other figures." + LOOK_UP;
            case MEMORY_HIGH, MEMORY_MEDIUM -> "We wrote it down from memory." + LOOK_UP;
            case ENTERED -> "The council entered it from " + source + ".";
            case UNKNOWN -> "We do not have it.";
        };
    }
}
