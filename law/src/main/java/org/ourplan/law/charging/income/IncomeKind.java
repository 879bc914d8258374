package org.ourplan.law.charging.income;

import static org.ourplan.law.charging.Basis.MEMORY;
import static org.ourplan.law.charging.Basis.READ;
import static org.ourplan.law.charging.Basis.SECOND_HAND;
import static org.ourplan.law.charging.Basis.UNSETTLED;

import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.law.charging.Basis;

/** Every kind of income, what the rules do with it, and where they say so. */
public enum IncomeKind {
    STATE_PENSION("State Pension", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    OCCUPATIONAL_PENSION(
            "workplace pension", Treatment.PENSION, "CASSG Annex C 16; SI 2014/2672 Sch 1 para 16", MEMORY),
    PERSONAL_PENSION("personal pension", Treatment.PENSION, "CASSG Annex C 16; SI 2014/2672 Sch 1 para 16", MEMORY),
    RETIREMENT_ANNUITY("retirement annuity", Treatment.PENSION, "CASSG Annex C 16; SI 2014/2672 Sch 1 para 16", MEMORY),
    ANNUITY("annuity", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    PENSION_CREDIT_GUARANTEE("Pension Credit (guarantee credit)", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    SAVINGS_CREDIT("Pension Credit (savings credit)", Treatment.SAVINGS_CREDIT, "SI 2014/2672 Sch 1 para 40", MEMORY),
    UNIVERSAL_CREDIT("Universal Credit", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    ESA("Employment and Support Allowance", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    INCOME_SUPPORT("Income Support", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    JSA("Jobseeker's Allowance", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    INCAPACITY_BENEFIT("Incapacity Benefit", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    SEVERE_DISABLEMENT_ALLOWANCE("Severe Disablement Allowance", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    INDUSTRIAL_INJURIES("Industrial Injuries Disablement Benefit", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    CARERS_ALLOWANCE("Carer's Allowance", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    BEREAVEMENT_ALLOWANCE("bereavement allowance", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    MATERNITY_ALLOWANCE("Maternity Allowance", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    WORKING_TAX_CREDIT("Working Tax Credit", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    TRUST_INCOME("income from a trust that is yours by right", Treatment.COUNTS, "CASSG Annex C 16", MEMORY),
    RENT_RECEIVED("rent you receive", Treatment.AFTER_COSTS, "CASSG Annex C 16", MEMORY),
    INCOME_FROM_DISREGARDED_CAPITAL(
            "income from savings or property that we leave out", Treatment.COUNTS, "SI 2014/2672 reg 19(3)", READ),
    CHILD_BENEFIT_IN_PLACEMENT(
            "Child Benefit for a child who lives in the care home with you",
            Treatment.COUNTS,
            "council guidance on SI 2014/2672 Sch 1",
            SECOND_HAND),
    OTHER("other income", Treatment.COUNTS, "SI 2014/2672 reg 15 and CASSG Annex C", MEMORY),
    NOTIONAL_INCOME("income we treat you as having", Treatment.NOTIONAL, "SI 2014/2672 reg 17", MEMORY),
    UNDRAWN_PENSION(
            "income that a pension you have not drawn could pay",
            Treatment.NOTIONAL,
            "SI 2014/2672 reg 17; CASSG Annex C",
            MEMORY),
    ATTENDANCE_ALLOWANCE(
            "Attendance Allowance",
            Treatment.DISABILITY_BENEFIT,
            "CASSG Annex C 16; SI 2014/2672 Sch 1 para 9",
            MEMORY),
    DLA_CARE(
            "Disability Living Allowance, care part",
            Treatment.DISABILITY_BENEFIT,
            "CASSG Annex C 16; SI 2014/2672 Sch 1 para 9",
            MEMORY),
    PIP_DAILY_LIVING(
            "Personal Independence Payment, daily living part",
            Treatment.DISABILITY_BENEFIT,
            "CASSG Annex C 16; SI 2014/2672 Sch 1 para 9",
            MEMORY),
    CONSTANT_ATTENDANCE_ALLOWANCE(
            "Constant Attendance Allowance", Treatment.DISABILITY_BENEFIT, "CASSG Annex C 16", MEMORY),
    WAR_WIDOWS_PENSION(
            "war widow's or widower's pension", Treatment.WAR_PENSION, "SI 2014/2672 Sch 1 para 17", SECOND_HAND),
    SURVIVORS_GIP(
            "survivor's guaranteed income payment", Treatment.WAR_PENSION, "SI 2014/2672 Sch 1 para 17", SECOND_HAND),
    CIVILIAN_WAR_INJURY(
            "civilian war injury pension", Treatment.WAR_PENSION, "SI 2014/2672 Sch 1 para 17", SECOND_HAND),
    NAZI_VICTIM_PENSION(
            "pension for a victim of Nazi persecution",
            Treatment.WAR_PENSION,
            "SI 2014/2672 Sch 1 para 17",
            SECOND_HAND),
    HOME_INCOME_PLAN(
            "annuity bought with a loan on your home", Treatment.AFTER_COSTS, "SI 2014/2672 Sch 1 para 19", MEMORY),
    LODGER(
            "money from a lodger with meals",
            Treatment.LODGER,
            "Income Support (General) Regulations 1987 Sch 9 para 20",
            UNSETTLED),
    SUBTENANT(
            "money from a sub-tenant",
            Treatment.SUBTENANT,
            "Income Support (General) Regulations 1987 Sch 9 para 19",
            UNSETTLED),
    EARNINGS("earnings from work", Treatment.LEFT_OUT, "SI 2014/2672 reg 14", READ),
    HOUSING_BENEFIT("Housing Benefit", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 3(1) and (2)", READ),
    UC_HOUSING(
            "Universal Credit, housing part",
            Treatment.LEFT_OUT,
            "SI 2014/2672 Sch 1 para 3; CASSG Annex C 16",
            MEMORY),
    COUNCIL_TAX_REDUCTION("Council Tax Reduction", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 3(3)", READ),
    VOLUNTEER_EXPENSES("expenses of volunteering or work", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 7", READ),
    DLA_MOBILITY("Disability Living Allowance, mobility part", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 8", READ),
    PIP_MOBILITY("Personal Independence Payment, mobility part", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 8", READ),
    MOBILITY_SUPPLEMENT("war pensioner's mobility supplement", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 10", READ),
    CONCESSIONARY(
            "payment in place of a benefit that is left out", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 12", READ),
    GALLANTRY(
            "Victoria Cross, George Cross or similar payment", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 13", READ),
    EDUCATION_MAINTENANCE(
            "education maintenance payment", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 13", SECOND_HAND),
    TRAINING("payment for training for work", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 14", READ),
    CHARITABLE_REGULAR(
            "regular payment from a charity or given freely", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 15", READ),
    WAR_DISABLEMENT_PENSION(
            "war disablement pension", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 17A (SI 2017/555)", READ),
    GUARANTEED_INCOME_PAYMENT(
            "armed forces guaranteed income payment", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1 para 18", READ),
    AFIP(
            "Armed Forces Independence Payment",
            Treatment.LEFT_OUT,
            "council guidance on SI 2014/2672 Sch 1",
            SECOND_HAND),
    DIRECT_PAYMENT(
            "direct payment for care", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    CHILD_BENEFIT("Child Benefit", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    CHILD_MAINTENANCE("child maintenance", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    CHILD_TAX_CREDIT("Child Tax Credit", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    GUARDIANS_ALLOWANCE(
            "Guardian's Allowance", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    DEPENDENCY_INCREASE("increase for somebody who depends on you", Treatment.LEFT_OUT, "CASSG Annex C 29", MEMORY),
    CHRISTMAS_BONUS("Christmas bonus", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    SOCIAL_FUND("Social Fund payment", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    WINTER_FUEL("Winter Fuel Payment", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    INCOME_IN_KIND("income in kind", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    INCOME_FROZEN_ABROAD(
            "income that cannot be brought to the UK",
            Treatment.LEFT_OUT,
            "council guidance on SI 2014/2672 Sch 1",
            SECOND_HAND),
    DISCRETIONARY_TRUST(
            "payment from a discretionary trust",
            Treatment.LEFT_OUT,
            "council guidance on SI 2014/2672 Sch 1",
            SECOND_HAND),
    PERSONAL_INJURY_TRUST_INCOME(
            "income from a personal injury trust",
            Treatment.LEFT_OUT,
            "council guidance on SI 2014/2672 Sch 1",
            SECOND_HAND),
    RESETTLEMENT("resettlement benefit", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    WAR_WIDOW_SPECIAL_PAYMENT(
            "special payment to a war widow or widower (before 1973)", Treatment.LEFT_OUT, "CASSG Annex C", MEMORY),
    EDUCATION_GRANT(
            "grant or loan for education", Treatment.LEFT_OUT, "council guidance on SI 2014/2672 Sch 1", SECOND_HAND),
    BLOOD_AND_DISASTER_FUNDS(
            "payment from an infected blood or disaster fund",
            Treatment.LEFT_OUT,
            "Income Support (General) Regulations 1987 Sch 9 para 39",
            MEMORY),
    MORTGAGE_PROTECTION("insurance that pays your mortgage", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1", MEMORY),
    FOSTERING("fostering payment", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1", MEMORY),
    ADOPTION("adoption payment", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1", MEMORY),
    SPECIAL_GUARDIAN("special guardianship payment", Treatment.LEFT_OUT, "SI 2014/2672 Sch 1", MEMORY),
    BANK_INTEREST("interest on savings", Treatment.CAPITAL_IN_THE_BALANCE, "SI 2014/2672 reg 19(3)", READ),
    DIVIDENDS("dividends", Treatment.CAPITAL_IN_THE_BALANCE, "SI 2014/2672 reg 19(3)", READ),
    TAX_REFUND("tax refund", Treatment.CAPITAL_SUM, "SI 2014/2672 reg 19(1)", READ),
    HOLIDAY_PAY("holiday pay that is not earnings", Treatment.CAPITAL_SUM, "SI 2014/2672 reg 19(2)", READ),
    EMPLOYER_LOAN(
            "advance of earnings or loan from an employer", Treatment.CAPITAL_SUM, "SI 2014/2672 reg 19(4)", READ),
    IRREGULAR_GIFT(
            "irregular payment from a charity or given freely", Treatment.CAPITAL_SUM, "SI 2014/2672 reg 19(5)", READ),
    ARREARS_HELP("help from somebody else towards arrears", Treatment.CAPITAL_SUM, "SI 2014/2672 reg 19(6)", READ);

    private final String words;
    private final Treatment treatment;
    private final String provision;
    private final Basis basis;

    IncomeKind(String words, Treatment treatment, String provision, Basis basis) {
        this.words = words;
        this.treatment = treatment;
        this.provision = provision;
        this.basis = basis;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** Where the law, the guidance or the source says how it is treated. */
    public String provision() {
        return provision;
    }

    /** What that rests on. */
    public Basis basis() {
        return basis;
    }

    /** The kind with this code, for example {@code STATE_PENSION}. */
    public static Optional<IncomeKind> named(String code) {
        return Stream.of(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
