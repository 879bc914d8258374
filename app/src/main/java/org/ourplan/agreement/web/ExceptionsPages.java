package org.ourplan.agreement.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Exceptions;
import org.ourplan.agreement.RegisteredException;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.CsvText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The register of exceptions, for who decides on them and for who writes the policy. It names nobody whose plan it is; why, in
 * people's own words, is for who decides alone.
 */
@Controller
@MayUse(
        value = {Role.SENIOR_MANAGER, Role.POLICY_OWNER},
        whose = Whose.NOBODYS)
@Carries({"OPT-6", "S003-34"})
class ExceptionsPages {

    private final Exceptions exceptions;

    ExceptionsPages(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @GetMapping("/exceptions")
    ExceptionsPage register(SignedIn by) {
        return new ExceptionsPage(exceptions.ofTheLastYear(), exceptions.since(), words(by));
    }

    @GetMapping("/exceptions.csv")
    ResponseEntity<byte[]> csv(SignedIn by) {
        var rows = new StringBuilder(CsvText.row(head(words(by))));
        exceptions.ofTheLastYear().forEach(one -> rows.append(CsvText.row(row(one, words(by)))));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("exceptions-since-" + exceptions.since() + ".csv")
                                .build()
                                .toString())
                .body(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean words(SignedIn by) {
        return by.is(Role.SENIOR_MANAGER);
    }

    private static List<String> head(boolean words) {
        var head = new ArrayList<>(
                List.of("asked_on", "asked_by", "policy", "ground", "outcome", "decided_on", "decided_by", "until"));
        if (words) {
            head.addAll(List.of("why", "reasons"));
        }
        return head;
    }

    private static List<String> row(RegisteredException one, boolean words) {
        var asked = one.asked();
        var row = new ArrayList<>(List.of(
                asked.askedOn().toString(),
                one.askedBy(),
                asked.from(),
                ExceptionsPage.ground(one),
                asked.outcome().words(),
                Objects.toString(asked.decidedOn(), ""),
                one.decidedBy(),
                Objects.toString(asked.until(), "")));
        if (words) {
            row.addAll(List.of(one.why(), one.reasons()));
        }
        return row;
    }
}
