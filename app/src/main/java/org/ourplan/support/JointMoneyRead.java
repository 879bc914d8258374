package org.ourplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.directpayments.JointMoney.Asks;
import org.ourplan.law.directpayments.JointMoney.From;
import org.ourplan.law.directpayments.JointMoney.Paper;
import org.ourplan.law.directpayments.JointMoney.Share;
import org.ourplan.law.directpayments.JointMoney.Together;
import org.ourplan.law.directpayments.LocalConditions.ReturnsEvery;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;

/** Reads the other public money that is held with a direct payment from what was recorded (DP-30). */
@Carries("DP-30")
public final class JointMoneyRead {

    /** The field of a return that says what came in from the body of this number. */
    public static final String CAME_IN = "came-in-";

    private JointMoneyRead() {}

    /** The money of one body, and the number of the entry that says so. */
    public record Held(int number, Share share) {

        /** The field of a return that says what was spent of it. */
        public String spentField() {
            return "spent-joint-" + number;
        }

        /** The field of a return that says what it was spent on. */
        public String whatField() {
            return "what-joint-" + number;
        }

        /** The field of a return that says what came in. */
        public String cameInField() {
            return CAME_IN + number;
        }

        /** The field of a review that says by when this body looks again. */
        public String againField() {
            return "again-" + number;
        }
    }

    /** The money of each other body, as it stands. */
    public static List<Held> held(DirectPayment payment) {
        var out = payment.each(EntryKind.JOINT_TAKEN_OUT).stream()
                .map(entry -> entry.detail().one("share"))
                .toList();
        return payment.each(EntryKind.JOINT).stream()
                .filter(entry -> !out.contains(String.valueOf(entry.number())))
                .map(entry -> new Held(entry.number(), share(payment, entry)))
                .toList();
    }

    static Optional<JointMoney> of(DirectPayment payment) {
        var held = held(payment);
        var said = payment.said(EntryKind.JOINT_TOGETHER);
        return held.isEmpty() || payment.last(EntryKind.TERMS).isEmpty()
                ? Optional.empty()
                : Optional.of(with(payment, said));
    }

    /** What it would be, were this agreed; only where there is money of others and it is said how it is paid. */
    public static JointMoney with(DirectPayment payment, Answers said) {
        var held = held(payment);
        return new JointMoney(
                new Asks(
                        ReturnsEvery.valueOf(payment.said(EntryKind.TERMS).one("returns")),
                        papers(said.all("papers-alone"))),
                held.stream().map(Held::share).toList(),
                said.has("every") ? together(said, held) : null);
    }

    private static Together together(Answers said, List<Held> held) {
        Map<Paper, String> papers = new EnumMap<>(Paper.class);
        papers(said.all("papers")).forEach(paper -> papers.put(paper, said.one("why-" + paper.name())));
        Map<String, String> notYet = new LinkedHashMap<>();
        held.stream()
                .filter(one -> !said.chose("takes-" + one.number(), "yes"))
                .forEach(one -> notYet.put(one.share().payer(), said.one("why-not-" + one.number())));
        return new Together(ReturnsEvery.valueOf(said.one("every")), said.one("why-often"), papers, notYet);
    }

    private static Share share(DirectPayment payment, DirectPaymentEntry entry) {
        var said = entry.detail();
        return new Share(
                From.valueOf(said.one("from")),
                said.one("payer"),
                said.money("weekly").orElse(Pounds.NOTHING),
                said.one("what"),
                new Asks(ReturnsEvery.valueOf(said.one("every")), papers(said.all("papers"))),
                lookedAtAgain(payment, entry));
    }

    /** The day it set, or the one that was said at the last review since. */
    private static @Nullable LocalDate lookedAtAgain(DirectPayment payment, DirectPaymentEntry entry) {
        return payment.last(EntryKind.REVIEWED)
                .filter(review -> review.number() > entry.number())
                .map(review -> review.detail().date("again-" + entry.number()))
                .orElse(entry.detail().date("review"))
                .orElse(null);
    }

    private static Set<Paper> papers(List<String> names) {
        return names.stream().map(Paper::valueOf).collect(Collectors.toSet());
    }

    /** Pounds told in a return for this body's money. */
    public static BigDecimal told(Answers said, String field) {
        return said.money(field).orElse(Pounds.NOTHING);
    }
}
