package org.ourplan.law.charging.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure that the charging rules take from a dated table. Pounds a week unless its words say otherwise. */
public enum Figure {
    CAPITAL_LIMIT_LOWER("lower capital limit"),
    CAPITAL_LIMIT_UPPER("upper capital limit"),
    TARIFF_INCOME_STEP("band of savings that adds to income"),
    TARIFF_INCOME_PER_STEP("income that each band of savings adds"),
    PERSONAL_EXPENSES_ALLOWANCE("personal expenses allowance"),
    MIG_SINGLE_18_24("minimum income guarantee, single, aged 18 to 24"),
    MIG_SINGLE_25_TO_PC_AGE("minimum income guarantee, single, aged 25 to pension credit age"),
    MIG_SINGLE_PC_AGE("minimum income guarantee, single, pension credit age"),
    MIG_LONE_PARENT("minimum income guarantee, lone parent"),
    MIG_COUPLE_18_PLUS("minimum income guarantee, member of a couple"),
    MIG_COUPLE_PC_AGE("minimum income guarantee, member of a couple, pension credit age"),
    MIG_CHILD("minimum income guarantee, each child"),
    MIG_PREMIUM_DISABILITY_SINGLE("disability premium, single"),
    MIG_PREMIUM_DISABILITY_COUPLE("disability premium, member of a couple"),
    MIG_PREMIUM_ENHANCED_DISABILITY_SINGLE("enhanced disability premium, single"),
    MIG_PREMIUM_ENHANCED_DISABILITY_COUPLE("enhanced disability premium, member of a couple"),
    MIG_PREMIUM_CARER("carer premium"),
    ATTENDANCE_ALLOWANCE_HIGHER("attendance allowance, higher rate"),
    ATTENDANCE_ALLOWANCE_LOWER("attendance allowance, lower rate"),
    WAR_WIDOWS_PENSION_DISREGARD("part of a war pension that is left out"),
    SAVINGS_CREDIT_DISREGARD_SINGLE_MAX("most savings credit that is left out, single"),
    SAVINGS_CREDIT_DISREGARD_COUPLE_MAX("most savings credit that is left out, couple"),
    SAVINGS_CREDIT_THRESHOLD_SINGLE("savings credit threshold, single"),
    SAVINGS_CREDIT_THRESHOLD_COUPLE("savings credit threshold, couple"),
    STANDARD_MINIMUM_GUARANTEE_SINGLE("standard minimum guarantee of pension credit, single"),
    STANDARD_MINIMUM_GUARANTEE_COUPLE("standard minimum guarantee of pension credit, couple"),
    PENSION_CREDIT_CARER_ADDITION("carer addition of pension credit"),
    PENSION_CREDIT_SEVERE_DISABILITY_ADDITION("severe disability addition of pension credit"),
    NHS_FUNDED_NURSING_CARE_STANDARD("NHS-funded nursing care, standard rate"),
    NHS_FUNDED_NURSING_CARE_HIGHER("NHS-funded nursing care, higher rate"),
    PROPERTY_DISREGARD_WEEKS("weeks for which the value of a home is left out"),
    REABLEMENT_FREE_WEEKS("weeks of free reablement"),
    MINOR_ADAPTATION_FREE_LIMIT("highest cost of a minor adaptation that is free"),
    SHORT_TERM_RESIDENT_MAX_WEEKS("longest short-term stay in weeks"),
    TEMPORARY_RESIDENT_USUAL_MAX_WEEKS("usual longest temporary stay in weeks"),
    DPA_DISPOSABLE_INCOME_ALLOWANCE_MAX("disposable income allowance of a deferred payment agreement"),
    DPA_EQUITY_LIMIT_PCT_OF_VALUE("part of a home's value that may be deferred against, percent"),
    DPA_INTEREST_MAX("highest interest on a deferred payment, percent a year"),
    DPA_INTEREST_MARGIN_OVER_GILTS("margin over the gilt rate, percentage points"),
    DEBT_RECOVERY_LIMIT_YEARS("years in which a debt may be recovered");

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    /** The figure in plain words, to stand after "the". */
    public String words() {
        return words;
    }

    /** Its name in the figures file, for example {@code mig_child}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The figure with that name in the figures file. */
    public static Optional<Figure> named(String parameter) {
        return Stream.of(values())
                .filter(figure -> figure.parameter().equals(parameter))
                .findFirst();
    }
}
