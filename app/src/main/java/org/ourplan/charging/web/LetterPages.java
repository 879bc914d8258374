package org.ourplan.charging.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.ContributionLetter;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.documents.Giving;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.Printing;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter about what somebody pays: read first, printed, then given, which keeps it. */
@Controller
@MayUse(
        value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
        whose = Whose.A_PERSON_WORKED_WITH)
class LetterPages {

    private static final String HERE = "/people/{person}/charging/{assessment}/letter";

    private final FinancialAssessments money;
    private final ContributionLetter letters;
    private final Printing printing;
    private final Clock clock;

    LetterPages(FinancialAssessments money, ContributionLetter letters, Printing printing, Clock clock) {
        this.money = money;
        this.letters = letters;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> look(
            PersonInView person,
            @PathVariable UUID assessment,
            @RequestParam(defaultValue = "0") int version,
            SignedIn by) {
        var shown = shown(person, assessment, version);
        return notSent(letters.preview(shown, by.name()), shown);
    }

    @GetMapping(HERE + "/easy-read")
    ResponseEntity<byte[]> inEasyRead(
            PersonInView person, @PathVariable UUID assessment, @RequestParam(defaultValue = "0") int version) {
        var shown = shown(person, assessment, version);
        return notSent(letters.previewEasyRead(shown), shown);
    }

    private static ResponseEntity<byte[]> notSent(String letter, AssessedContribution shown) {
        var back = shown.person().link() + "/charging/" + shown.assessment() + "/result?version=" + shown.version();
        var bar = "<nav class=\"screen-bar\" aria-label=\"This letter\"><a href=\"" + back
                + "\">Go back. This letter is not sent yet.</a></nav>";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(letter.replaceFirst("<body>", "<body>" + bar).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(HERE + ".pdf")
    ResponseEntity<byte[]> print(
            PersonInView person,
            @PathVariable UUID assessment,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String size,
            SignedIn by) {
        var page = letters.preview(shown(person, assessment, version), by.name());
        var pdf = printing.of(page, PaperSize.toShow(size, person.formats()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("what-you-pay.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    @GetMapping(HERE + "/send")
    SendPage form(PersonInView person, @PathVariable UUID assessment, @RequestParam(defaultValue = "0") int version) {
        var today = LocalDate.now(clock);
        return page(
                person,
                shown(person, assessment, version),
                Filled.with(Answers.of(
                        "format",
                        person.formatNeeded(),
                        "on-day",
                        String.valueOf(today.getDayOfMonth()),
                        "on-month",
                        String.valueOf(today.getMonthValue()),
                        "on-year",
                        String.valueOf(today.getYear()))));
    }

    @PostMapping(HERE + "/send")
    Object send(
            PersonInView person,
            @PathVariable UUID assessment,
            @RequestParam(defaultValue = "0") int version,
            Answers typed,
            SignedIn by) {
        var shown = shown(person, assessment, version);
        var on = typed.date("on");
        var problems = Problems.none()
                .when(on.isEmpty(), "on", "Enter the day it was given: a real date, such as 27 3 2026.")
                .when(
                        on.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(),
                        "on",
                        "The day it was given cannot be after today.")
                .when(!typed.has("how"), "how", "Choose how it was given.")
                .when(!typed.has("format"), "format", "Enter the format, for example ordinary print or large print.");
        if (!problems.isEmpty()) {
            return page(person, shown, new Filled(typed, problems));
        }
        var giving = new Giving(
                person.fullName(),
                Giving.THE_PERSON,
                Giving.THE_PERSON,
                typed.one("how"),
                typed.one("format"),
                on.orElseThrow(),
                typed.one("why-other-format"));
        letters.give(person, shown, giving, by);
        var result = person.id().link() + "/charging/" + assessment + "/result?version=" + shown.version();
        return Redirect.to(
                person.worksWith() || person.reasonGiven() ? result : "/",
                "The letter is kept, and it is recorded that " + person.callThem() + " was given it.");
    }

    private static SendPage page(PersonInView person, AssessedContribution shown, Filled form) {
        var base = person.id().link() + "/charging/" + shown.assessment();
        return new SendPage(base, person.callThem(), shown.version(), person.formats(), form);
    }

    private AssessedContribution shown(PersonInView person, UUID assessment, int version) {
        var found = money.find(person.id(), assessment);
        return ResultPages.shown(money.versions(found), version, LocalDate.now(clock), found.link());
    }
}
