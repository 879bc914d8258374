package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.directpayments.Burden;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.LineInWords;
import org.ourplan.platform.web.InWords;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.HoldingJointMoney;
import org.ourplan.support.JointMoneyRead;

/** The part of the pages of a direct payment that is about the money of others in the same account, in sentences (DP-30). */
@Carries("DP-30")
public record JointPart(DirectPayment payment) {

    /** True where others pay into the account too. */
    public boolean any() {
        return !held().isEmpty();
    }

    /** The money of each other body. */
    public List<JointMoneyRead.Held> held() {
        return JointMoneyRead.held(payment);
    }

    /** One body's money, in a sentence. */
    public static String words(JointMoney.Share share) {
        return InWords.pounds(share.weekly()) + " a week from " + share.payer() + " ("
                + share.from().words() + "), for: " + share.what();
    }

    /** What still has to be agreed; nothing where all of it is. */
    public List<String> open() {
        var joint = joint();
        return joint == null
                ? List.of("Say how the direct payment is paid first. Then agree one return with everybody who pays.")
                : joint.findings().stream().map(Finding::sentence).toList();
    }

    /** True once it can be said what everybody asks for together. */
    public boolean mayAgree() {
        return joint() != null;
    }

    /** True once it was said. */
    public boolean agreed() {
        var joint = joint();
        return joint != null && joint.together() != null;
    }

    /** What is taken off whoever receives the money, a sentence each. */
    public List<String> takenAway() {
        var joint = joint();
        if (joint == null || joint.together() == null) {
            return List.of();
        }
        var burden = joint.burden();
        var away = new ArrayList<String>();
        away.add(fewer(burden.returnsApart(), burden.returnsNow(), "return", "returns"));
        away.add(fewer(burden.reviewsApart(), burden.reviewsNow(), "review", "reviews"));
        papers(away, "Given once, for everybody who pays", burden.askedOnce());
        papers(away, "Not asked for any more", burden.noLonger());
        return away;
    }

    private static String fewer(int apart, int now, String one, String several) {
        return now < apart
                ? now + " " + (now == 1 ? one : several) + " a year instead of " + apart + "."
                : apart + " " + (apart == 1 ? one : several) + " a year, as many as apart.";
    }

    private static void papers(List<String> away, String what, List<JointMoney.Paper> papers) {
        if (!papers.isEmpty()) {
            away.add(what + ": "
                    + String.join(
                            ", ", papers.stream().map(JointMoney.Paper::words).toList())
                    + ".");
        }
    }

    /** What stays, each with why it is needed and in proportion. */
    public List<String> stays() {
        var joint = joint();
        JointMoney.@Nullable Together together = joint == null ? null : joint.together();
        if (joint == null || together == null) {
            return List.of();
        }
        Burden burden = joint.burden();
        var stays = new ArrayList<String>();
        stays.add("One return " + together.every().words() + "."
                + (together.whyOften().isEmpty() ? "" : " Why so often: " + LineInWords.stop(together.whyOften())));
        burden.stays()
                .forEach((paper, why) ->
                        stays.add(PaymentForms.capital(paper.words()) + ". Why: " + LineInWords.stop(why)));
        together.notYet()
                .forEach((payer, why) ->
                        stays.add("A return of its own for " + payer + ". Why: " + LineInWords.stop(why)));
        return stays;
    }

    /** Those for whom the one return is enough, in words. */
    public String enoughFor() {
        var joint = joint();
        return joint == null ? "" : String.join("; ", joint.satisfies());
    }

    /** True while the newest return waits to be sent on. */
    public boolean unsent() {
        return HoldingJointMoney.unsent(payment);
    }

    /** True while the payments run and the agreement does not say what is joint. */
    public boolean agreementBehind() {
        return payment.state().paying() && !org.ourplan.support.Readiness.agreementHolds(payment);
    }

    /** True while the payments run and the agreement as it stands was not signed. */
    public boolean toSign() {
        return payment.state().paying()
                && org.ourplan.support.Readiness.agreementHolds(payment)
                && !org.ourplan.support.Readiness.isSigned(payment);
    }

    private @Nullable JointMoney joint() {
        return payment.joint().orElse(null);
    }
}
