package org.ourplan.support.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.PaymentFile;
import org.ourplan.support.PaymentFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The payments that are due, the files made of them, and the second person's release. */
@Controller
@MayUse(value = Role.FINANCE_OFFICER, whose = Whose.NOBODYS)
class PaymentsPages {

    private static final String FILE = "/payments/{file}";

    private final PaymentFiles files;
    private final PaymentForms forms;

    PaymentsPages(PaymentFiles files, PaymentForms forms) {
        this.files = files;
        this.forms = forms;
    }

    @GetMapping("/payments")
    PaymentsPage list() {
        return list(forms.today(), Filled.with(forms.today("through")));
    }

    private PaymentsPage list(LocalDate through, Filled form) {
        return new PaymentsPage(files.due(through), through, files.newest(), form);
    }

    @PostMapping("/payments")
    Object make(Answers answers, SignedIn by) {
        var through = answers.date("through");
        var problems = Problems.none()
                .when(through.isEmpty(), "through", "Enter a real day, such as 27 3 2027.")
                .when(
                        through.filter(files.furthest()::isBefore).isPresent(),
                        "through",
                        "Payments are made ready four weeks ahead at most.");
        if (!problems.isEmpty()) {
            return list(forms.today(), new Filled(answers, problems));
        }
        var file = files.make(through.orElseThrow(), by);
        return Redirect.to("/payments/" + file, "The file is made. Somebody else checks and releases it.");
    }

    @GetMapping(FILE)
    PaymentFilePage file(@PathVariable UUID file, SignedIn by) {
        return new PaymentFilePage(found(file), by.account(), Filled.empty());
    }

    @PostMapping(FILE + "/release")
    Object release(@PathVariable UUID file, SignedIn by) {
        files.release(file, by);
        return Redirect.to(found(file).link(), "Released. Take it to the finance system.");
    }

    @PostMapping(FILE + "/return")
    Object giveBack(@PathVariable UUID file, Answers answers, SignedIn by) {
        var problems = Problems.none().when(!answers.has("why"), "why", "Say what is wrong with the file.");
        if (!problems.isEmpty()) {
            return new PaymentFilePage(found(file), by.account(), new Filled(answers, problems));
        }
        files.giveBack(file, answers.one("why"), by);
        return Redirect.to(found(file).link(), "Returned. Its payments are due again.");
    }

    @GetMapping(FILE + "/payments.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID file) {
        var found = found(file);
        if (!found.released()) {
            throw new Refused(
                    List.of("This file is not released, so it cannot be taken to the finance system."), found.link());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("direct-payments-" + found.number() + ".csv")
                                .build()
                                .toString())
                .body(PaymentFiles.csv(found));
    }

    private PaymentFile found(UUID file) {
        return files.find(file).orElseThrow(NotFound::new);
    }
}
