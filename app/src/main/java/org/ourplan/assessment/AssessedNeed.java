package org.ourplan.assessment;

/**
 * One need that an assessment found, whoever meets it now (AS-15) and whether or not it will prove eligible.
 *
 * @param reference stable within the assessment, for example {@code A2} for an outcome's need or {@code N1} for another
 * @param outcome the regulation's outcome it is about, by its code ({@code A2}, {@code C6}); empty for another need
 * @param title in plain words
 * @param whatICanDo the first of the three questions, in the person's words
 * @param whatIWant the outcome wanted, in the person's words
 * @param whatGetsInTheWay in the person's words
 * @param whoHelpsNow who helps now and what they do, in words; empty: nobody, or nobody was asked
 * @param helpersWilling yes, no or not-asked: whether they are willing to go on
 * @param helpersAble yes, no or not-asked: whether they are able to go on
 * @param othersCanDo the second question: what family, friends and community can do
 * @param onABadDay in words, where needs go up and down
 * @param fluctuates whether it goes up and down
 */
public record AssessedNeed(
        String reference,
        String outcome,
        String title,
        String whatICanDo,
        String whatIWant,
        String whatGetsInTheWay,
        String whoHelpsNow,
        String helpersWilling,
        String helpersAble,
        String othersCanDo,
        String onABadDay,
        boolean fluctuates) {}
