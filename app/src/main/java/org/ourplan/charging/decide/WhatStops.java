package org.ourplan.charging.decide;

import org.ourplan.law.charging.figures.Figure;

/** What nobody can work out while a figure is not held, in words. */
public final class WhatStops {

    private static final String AT_HOME = ", looked after outside a care home";

    private WhatStops() {}

    /** To stand after "Stops". */
    public static String without(Figure figure) {
        return switch (figure) {
            case CAPITAL_LIMIT_LOWER, CAPITAL_LIMIT_UPPER -> "every full assessment";
            case TARIFF_INCOME_STEP, TARIFF_INCOME_PER_STEP -> "everybody who has more than the lower capital limit";
            case PERSONAL_EXPENSES_ALLOWANCE -> "everybody in a care home";
            case MIG_SINGLE_18_24 -> "single people aged 18 to 24" + AT_HOME;
            case MIG_SINGLE_25_TO_PC_AGE -> "single people from 25 to pension credit age" + AT_HOME;
            case MIG_SINGLE_PC_AGE -> "single people who have reached pension credit age" + AT_HOME;
            case MIG_LONE_PARENT -> "lone parents" + AT_HOME;
            case MIG_COUPLE_18_PLUS -> "members of a couple under pension credit age" + AT_HOME;
            case MIG_COUPLE_PC_AGE -> "members of a couple of pension credit age" + AT_HOME;
            case MIG_CHILD -> "everybody responsible for a child" + AT_HOME;
            case MIG_PREMIUM_DISABILITY_SINGLE -> "single people who get the disability premium" + AT_HOME;
            case MIG_PREMIUM_DISABILITY_COUPLE -> "members of a couple who get the disability premium" + AT_HOME;
            case MIG_PREMIUM_ENHANCED_DISABILITY_SINGLE ->
                "single people who get the enhanced disability premium" + AT_HOME;
            case MIG_PREMIUM_ENHANCED_DISABILITY_COUPLE ->
                "members of a couple who get the enhanced disability premium" + AT_HOME;
            case MIG_PREMIUM_CARER -> "everybody who gets the carer premium" + AT_HOME;
            case ATTENDANCE_ALLOWANCE_LOWER ->
                "people with a disability benefit whose night part the council leaves out";
            case WAR_WIDOWS_PENSION_DISREGARD -> "everybody with a war pension";
            case SAVINGS_CREDIT_DISREGARD_SINGLE_MAX,
                    SAVINGS_CREDIT_THRESHOLD_SINGLE,
                    STANDARD_MINIMUM_GUARANTEE_SINGLE ->
                "single people who get savings credit, or may have it left out";
            case SAVINGS_CREDIT_DISREGARD_COUPLE_MAX, SAVINGS_CREDIT_THRESHOLD_COUPLE ->
                "members of a couple who get savings credit, or may have it left out";
            case STANDARD_MINIMUM_GUARANTEE_COUPLE ->
                "couples with savings credit, and the affordability check of a couple";
            case ATTENDANCE_ALLOWANCE_HIGHER,
                    PENSION_CREDIT_CARER_ADDITION,
                    PENSION_CREDIT_SEVERE_DISABILITY_ADDITION ->
                "no assessment: it is only held against what people tell us";
            case NHS_FUNDED_NURSING_CARE_STANDARD -> "people in a nursing home with the standard rate";
            case NHS_FUNDED_NURSING_CARE_HIGHER -> "people in a nursing home with the higher rate";
            case PROPERTY_DISREGARD_WEEKS -> "people who moved into a care home for good and own their home";
            case REABLEMENT_FREE_WEEKS -> "working out how long reablement is free";
            case MINOR_ADAPTATION_FREE_LIMIT -> "working out which adaptations are free";
            case SHORT_TERM_RESIDENT_MAX_WEEKS, TEMPORARY_RESIDENT_USUAL_MAX_WEEKS ->
                "people in a care home for a while";
            case DPA_DISPOSABLE_INCOME_ALLOWANCE_MAX, DPA_EQUITY_LIMIT_PCT_OF_VALUE ->
                "working out what may be deferred";
            case DPA_INTEREST_MAX, DPA_INTEREST_MARGIN_OVER_GILTS -> "interest on deferred payments";
            case DEBT_RECOVERY_LIMIT_YEARS -> "working out until when a debt may be recovered";
        };
    }
}
