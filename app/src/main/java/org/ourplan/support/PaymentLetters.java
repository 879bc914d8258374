package org.ourplan.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.directpayments.Condition;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.directpayments.LocalConditions;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.springframework.stereotype.Component;

/** The letters of a direct payment. Each says what was decided, why, what happens next, and what to do if it is wrong. */
@Component
@Carries({"DP-23", "DP-24", "DP-30", "DP-33"})
public class PaymentLetters {

    private final Documents documents;

    PaymentLetters(Documents documents) {
        this.documents = documents;
    }

    /** One reason of a refusal: why, the provision, what would change it. */
    public record Reason(String why, String section, String wouldChange) {}

    /** Why there is none. */
    public record Refusal(List<Reason> reasons, String needs, String meanwhile) {}

    /** What both sides agree. */
    public record Agreement(
            DirectPayment payment,
            String yearly,
            String weekly,
            String paidWeekly,
            String each,
            String frequency,
            String start,
            String pays,
            String invoice,
            boolean net,
            String way,
            String returns,
            String whyReturns,
            String condition,
            boolean employs,
            String onCosts,
            @Nullable JointMoney joint) {

        /** What is agreed with everybody who pays; null where nothing is. */
        public JointMoney.@Nullable Together together() {
            return joint == null ? null : joint.together();
        }

        /** Each paper that goes with the one return, with why. */
        public List<String> papers() {
            return joint == null
                    ? List.of()
                    : joint.burden().stays().entrySet().stream()
                            .map(paper -> paper.getKey().words() + ". Why: " + paper.getValue())
                            .toList();
        }
    }

    /** The money of one other body in what was spent. */
    public record Part(String payer, String what, String cameIn, String spent, String on) {}

    /** What was spent, for everybody who pays. */
    public record JointReturn(
            DirectPayment payment,
            String from,
            String to,
            List<Spent> ours,
            List<Part> others,
            String elsewhere,
            String putIn,
            String left,
            List<String> papers) {}

    /** What was spent on one need of the plan. */
    public record Spent(String need, String pounds, String on) {}

    /** When and why it stops, and what comes after. */
    public record Stop(String lastDay, String why, String reasons, String after, String employer, boolean paidBack) {}

    /** What is asked back. */
    public record PayBack(String amount, String reasons, String weighed, String how) {}

    UUID refusal(DirectPayment payment, List<Condition> notMet, Answers said, SignedIn by) {
        var reasons = notMet.stream()
                .map(one -> new Reason(
                        sentence(one.notMet()),
                        one.section(),
                        said.one("change-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
        return make(
                payment,
                DocumentKind.DIRECT_PAYMENT_REFUSAL,
                "support/refusalLetter",
                new Refusal(reasons, needs(payment), said.one("meanwhile")),
                by);
    }

    UUID agreement(DirectPayment payment, SignedIn by) {
        return make(payment, DocumentKind.DIRECT_PAYMENT_AGREEMENT, "support/agreementLetter", agreement(payment), by);
    }

    private static Agreement agreement(DirectPayment payment) {
        var said = payment.said(EntryKind.TERMS);
        var terms = Readiness.terms(payment);
        var sum = Readiness.sum(payment, said.chose("net", "net"));
        var employer = payment.said(EntryKind.EMPLOYER);
        var every = java.util.Objects.requireNonNull(payment.returnsEvery());
        var joint = payment.joint();
        return new Agreement(
                payment,
                InWords.pounds(org.ourplan.law.money.Pounds.yearly(payment.weekly())),
                InWords.pounds(payment.weekly()),
                InWords.pounds(sum.payment()),
                InWords.pounds(terms.through(terms.start()).getFirst().amount()),
                terms.frequency().words(),
                InWords.date(terms.start()),
                InWords.pounds(payment.pays()),
                sum.invoice().signum() == 0 ? "" : InWords.pounds(sum.invoice()),
                sum.net(),
                LocalConditions.Way.valueOf(said.one("way")).words(),
                every.words(),
                joint.map(JointMoney::together)
                        .map(JointMoney.Together::whyOften)
                        .orElse(said.one("why-often")),
                said.one("condition-words"),
                employer.chose("employs", "yes"),
                employer.money("on-costs").map(InWords::pounds).orElse(""),
                joint.orElse(null));
    }

    UUID jointReturn(DirectPayment payment, SignedIn by) {
        return make(payment, DocumentKind.DIRECT_PAYMENT_SPENT, "support/jointReturn", spent(payment), by);
    }

    private static JointReturn spent(DirectPayment payment) {
        var said = payment.said(EntryKind.RETURN);
        var balance = payment.account().balance();
        return new JointReturn(
                payment,
                said.date("from").map(InWords::date).orElse(""),
                said.date("to").map(InWords::date).orElse(""),
                payment.needs().stream()
                        .map(need -> new Spent(
                                need.title(),
                                pounds(said, "spent-" + need.reference()),
                                said.one("what-" + need.reference())))
                        .toList(),
                JointMoneyRead.held(payment).stream()
                        .map(held -> new Part(
                                held.share().payer(),
                                held.share().what(),
                                pounds(said, held.cameInField()),
                                pounds(said, held.spentField()),
                                said.one(held.whatField())))
                        .toList(),
                pounds(said, "spent-none"),
                pounds(said, "put-in"),
                balance.signum() < 0
                        ? "Nothing is left: " + InWords.pounds(balance.negate()) + " more was spent than came in."
                        : InWords.pounds(balance) + " should be left.",
                payment.joint().orElseThrow().burden().stays().keySet().stream()
                        .map(JointMoney.Paper::words)
                        .toList());
    }

    private static String pounds(Answers said, String field) {
        return InWords.pounds(JointMoneyRead.told(said, field));
    }

    UUID stop(DirectPayment payment, Answers said, String why, LocalDate lastDay, SignedIn by) {
        var after = said.has("replacement") ? said.one("replacement") : said.one("no-replacement");
        return make(
                payment,
                DocumentKind.DIRECT_PAYMENT_STOPS,
                "support/stopLetter",
                new Stop(
                        InWords.date(lastDay),
                        why,
                        said.one("reasons"),
                        after,
                        said.one("employer"),
                        payment.account().balance().signum() > 0),
                by);
    }

    UUID payBack(DirectPayment payment, Answers said, SignedIn by) {
        var amount = said.money("amount").map(InWords::pounds).orElse("");
        var weighed = said.one("hardship") + " " + said.one("mistake") + " " + said.one("proportion");
        return make(
                payment,
                DocumentKind.DIRECT_PAYMENT_PAY_BACK,
                "support/payBackLetter",
                new PayBack(amount, said.one("reasons"), weighed, said.one("how")),
                by);
    }

    private UUID make(DirectPayment payment, DocumentKind kind, String template, Object letter, SignedIn by) {
        return documents.make(
                payment.person(),
                kind,
                payment.id(),
                payment.entries().size() + 1,
                kind.title(),
                template,
                Map.of("letter", letter),
                by);
    }

    private static String needs(DirectPayment payment) {
        return String.join(
                "; ", payment.needs().stream().map(NeedPaidFor::title).toList());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
