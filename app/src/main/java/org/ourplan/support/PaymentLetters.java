package org.ourplan.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.directpayments.Condition;
import org.ourplan.law.directpayments.LocalConditions;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.springframework.stereotype.Component;

/** The letters of a direct payment. Each says what was decided, why, what happens next, and what to do if it is wrong. */
@Component
@Carries({"DP-23", "DP-24", "DP-33"})
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
            String onCosts) {}

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
        var every = LocalConditions.ReturnsEvery.valueOf(said.one("returns"));
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
                said.one("why-often"),
                said.one("condition-words"),
                employer.chose("employs", "yes"),
                employer.money("on-costs").map(InWords::pounds).orElse(""));
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
