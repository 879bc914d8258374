package org.ourplan.support;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.money.Pounds;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.CsvText;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.store.PaymentFileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of payments for the finance system. Made by one, released by another; a payment that stands in one file stands in no
 * second, so making a file again pays nobody twice. The database holds both.
 */
@Component
public class PaymentFiles {

    private static final int DAYS_AHEAD = 28;

    private final PaymentFileStore store;
    private final TellingOnce telling;
    private final PaymentNews news;
    private final DirectPayments payments;
    private final Clock clock;

    PaymentFiles(PaymentFileStore store, TellingOnce telling, PaymentNews news, DirectPayments payments, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.news = news;
        this.payments = payments;
        this.clock = clock;
    }

    /** How many payments are due, and what they come to. */
    public record Due(int payments, BigDecimal total) {}

    /** What is due on that day or before it and stands in no file. One statement. */
    public Due due(LocalDate through) {
        var due = store.due(through);
        return new Due(due.size(), due.stream().map(one -> one.due().amount()).reduce(Pounds.NOTHING, BigDecimal::add));
    }

    /** The newest files. One statement. */
    public List<PaymentFile> newest() {
        return store.newest();
    }

    /** A file with its lines. One statement. */
    public Optional<PaymentFile> find(UUID file) {
        return store.find(file);
    }

    /** The last day up to which a file may be made today: payments are made ready four weeks ahead at most. */
    public LocalDate furthest() {
        return LocalDate.now(clock).plusDays(DAYS_AHEAD);
    }

    /** Makes a file of everything due; refused in words where nothing is. */
    @Transactional
    public UUID make(LocalDate through, SignedIn by) {
        if (through.isAfter(furthest())) {
            throw new IllegalArgumentException("later than " + furthest());
        }
        store.oneAtATime();
        var due = store.due(through);
        if (due.isEmpty()) {
            throw new Refused(
                    List.of("Nothing is due on that day or before it that is not in a file already."), "/payments");
        }
        var file = NewId.next();
        var number = store.keep(file, through, due, by);
        news.council(Happening.PAYMENT_FILE_MADE, file, number, by);
        return file;
    }

    /** A second person releases it. Refused for whoever made it. The same press again changes nothing. */
    @Transactional
    public void release(UUID id, SignedIn by) {
        var file = open(id, PaymentFile.Outcome.RELEASED);
        if (file.madeBy().equals(by.account())) {
            throw new Refused(List.of("You made this file, so somebody else has to release it."), file.link());
        }
        if (file.decision() == null && store.decide(file, PaymentFile.Outcome.RELEASED, "", by)) {
            news.council(Happening.PAYMENT_FILE_RELEASED, id, file.number(), by);
            file.lines().forEach(line -> released(file, line, by));
        }
    }

    /** The record of each person who is paid; the first payment sets the date of the first review. */
    private void released(PaymentFile file, PaymentFile.Line line, SignedIn by) {
        var person = new PersonId(line.person());
        news.paid(person, line.directPayment(), line.number(), file.id(), by);
        if (line.number() == 1) {
            var today = LocalDate.now(clock);
            var first = line.from().isAfter(today) ? line.from() : today;
            payments.find(person, line.directPayment())
                    .ifPresent(payment -> telling.firstPaid(payment, first, by.account()));
        }
    }

    /** Returns it, with why: its payments are due again and come into the next file. */
    @Transactional
    public void giveBack(UUID id, String why, SignedIn by) {
        var file = open(id, PaymentFile.Outcome.RETURNED);
        if (file.decision() == null && store.decide(file, PaymentFile.Outcome.RETURNED, why, by)) {
            news.council(Happening.PAYMENT_FILE_RETURNED, id, file.number(), by);
        }
    }

    private PaymentFile open(UUID id, PaymentFile.Outcome outcome) {
        store.oneAtATime();
        var file = store.find(id).orElseThrow(NotFound::new);
        var decision = file.decision();
        if (decision != null && decision.outcome() != outcome) {
            throw new Refused(
                    List.of(decision.byName() + " has decided on this file already: "
                            + file.words().toLowerCase(java.util.Locale.ROOT) + "."),
                    file.link());
        }
        return file;
    }

    /** The file as the finance system reads it: a head, a row for each payment, and the control row. Always the same bytes. */
    public static byte[] csv(PaymentFile file) {
        var rows = new ArrayList<String>();
        rows.add(CsvText.row(
                List.of("file", "finance_reference", "payee", "person_reference", "payment", "from", "to", "amount")));
        for (var line : file.lines()) {
            rows.add(CsvText.row(List.of(
                    String.valueOf(file.number()),
                    line.financeReference(),
                    line.payee(),
                    String.valueOf(line.reference()),
                    String.valueOf(line.number()),
                    line.from().toString(),
                    line.to().toString(),
                    line.amount().toPlainString())));
        }
        rows.add(CsvText.row(List.of(
                String.valueOf(file.number()),
                "CONTROL",
                "",
                "",
                String.valueOf(file.payments()),
                "",
                "",
                file.total().toPlainString())));
        return String.join("", rows).getBytes(StandardCharsets.UTF_8);
    }
}
