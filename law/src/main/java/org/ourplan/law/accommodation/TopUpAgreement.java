package org.ourplan.law.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.options.TopUp;
import org.ourplan.law.options.TopUpOffer;
import org.ourplan.law.rules.Carries;

/**
 * A written agreement on the additional cost of a place (SI 2014/2670 reg 5). It never changes the personal budget
 * (PB-15) nor what the person pays on their financial assessment (TOP-06). Empty words and null days are not said yet.
 *
 * @param payer who pays, by name
 * @param additional the additional cost that they agree to, pounds a week
 * @param frequency how often it is paid
 * @param paidTo to whom; the council stays liable for the whole price
 * @param from the first day
 * @param reviewOn the day on which it is looked at again, at the latest a year after it began
 * @param affordability how the council knows that the payer can go on paying as long as it is likely to last
 * @param willing true when the payer said that they are willing and able to pay for as long as that
 * @param ifItStops what happens if they stop paying
 * @param ifPricesRise what happens when the price of the place rises
 * @param ifMeansChange what happens when the payer's own means change
 * @param howItEnds how either side ends it
 */
@Carries({"ACC-3", "ACC-4", "ACC-5", "ACC-7", "PB-15"})
public record TopUpAgreement(
        String payer,
        BigDecimal additional,
        String frequency,
        String paidTo,
        @Nullable LocalDate from,
        @Nullable LocalDate reviewOn,
        String affordability,
        boolean willing,
        String ifItStops,
        String ifPricesRise,
        String ifMeansChange,
        String howItEnds) {

    private static final String PLACE = "top-up";

    public TopUpAgreement {
        additional = Pounds.amount(additional);
    }

    /**
     * What stops it. Empty when it may be agreed and the place arranged.
     *
     * @param outcome what follows from looking at the place
     * @param place the place, with its price
     * @param budget what the personal budget says for a place of that kind, pounds a week
     * @param who who pays: the person or somebody else
     * @param circumstances what decides whether the person may
     */
    public List<Finding> findings(
            ChoiceOfPlace.Outcome outcome,
            Place place,
            BigDecimal budget,
            TopUp.Payer who,
            TopUp.Circumstances circumstances) {
        TopUp topUp = new TopUp(place.type().setting(), additional, who, circumstances);
        List<Finding> findings = new ArrayList<>(
                switch (outcome) {
                    case ChoiceOfPlace.Outcome.OnlyWithTopUp dearer -> amount(place, budget);
                    case ChoiceOfPlace.Outcome.RaiseBudget raise -> List.<Finding>of();
                    case ChoiceOfPlace.Outcome.MustArrange within ->
                        List.of(stop("This place is within the budget: nobody pays anything on top."));
                    case ChoiceOfPlace.Outcome.MayRefuse refused -> refused.reasons();
                    case ChoiceOfPlace.Outcome.NotYetKnown open ->
                        List.of(stop("Find out first what is not known yet about this place."));
                });
        boolean offered = !(outcome instanceof ChoiceOfPlace.Outcome.RaiseBudget);
        findings.addAll(new TopUpOffer(topUp, offered, willing && !affordability.isBlank(), true).findings());
        findings.addAll(missingTerms());
        findings.addAll(reviewDay());
        return findings;
    }

    /** The terms that the written agreement must have and does not yet (ACC-3). */
    public List<Finding> missingTerms() {
        List<Finding> findings = new ArrayList<>();
        term(payer, "who pays", findings);
        term(frequency, "how often it is paid", findings);
        term(paidTo, "to whom it is paid", findings);
        term(ifItStops, "what happens if the payer stops paying", findings);
        term(ifPricesRise, "what happens when the price of the place rises", findings);
        term(ifMeansChange, "what happens when the payer’s own means change", findings);
        term(howItEnds, "how it is ended", findings);
        if (from == null) {
            findings.add(stop("The agreement must say the first day on which it is paid."));
        }
        if (additional.signum() == 0) {
            findings.add(stop("The agreement must say how much is paid on top."));
        }
        return findings;
    }

    /** The latest day for the next review: a year after the last look, or after the first day. */
    public static LocalDate latestReview(LocalDate last) {
        return last.plusYears(1);
    }

    private List<Finding> reviewDay() {
        LocalDate begins = from;
        LocalDate review = reviewOn;
        if (begins == null) {
            return List.of();
        }
        if (review == null || !review.isAfter(begins) || review.isAfter(latestReview(begins))) {
            return List.of(
                    stop("The agreement must say when it is looked at again: after it begins and within a year."));
        }
        return List.of();
    }

    private List<Finding> amount(Place place, BigDecimal budget) {
        BigDecimal weekly = place.weekly();
        BigDecimal difference = weekly == null ? Pounds.NOTHING : weekly.subtract(budget);
        return additional.compareTo(difference) == 0
                ? List.of()
                : List.of(stop("What is paid on top must be the difference between the price and the budget: "
                        + Pounds.inWords(difference) + " a week, not " + Pounds.inWords(additional) + "."));
    }

    private static void term(String words, String what, List<Finding> findings) {
        if (words.isBlank()) {
            findings.add(stop("The agreement must say " + what + "."));
        }
    }

    private static Finding stop(String sentence) {
        return Finding.stop("ACC-3", "Care Act 2014 s30; SI 2014/2670 reg 5", sentence, PLACE);
    }
}
