package org.ourplan.charging.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The written record of a financial assessment, for those who work with the person and for the person; also as JSON. */
@Controller
class ResultPages {

    private static final String RECORD = "/people/{person}/charging/{assessment}";
    private static final String OWN = "/me/charging/{assessment}";

    private final FinancialAssessments money;
    private final Clock clock;

    ResultPages(FinancialAssessments money, Clock clock) {
        this.money = money;
        this.clock = clock;
    }

    @GetMapping(RECORD + "/result")
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    @Carries({"S001-43", "S003-13"})
    ResultPage onTheRecord(
            PersonInView person,
            @PathVariable UUID assessment,
            @RequestParam(defaultValue = "0") int version,
            SignedIn by) {
        var found = money.find(person.id(), assessment);
        return page(Where.onTheRecord(found, person), version, by.is(Role.FINANCE_OFFICER, Role.PRACTITIONER));
    }

    @GetMapping(value = RECORD + "/result.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<BreakdownAsJson> asJson(
            PersonInView person, @PathVariable UUID assessment, @RequestParam(defaultValue = "0") int version) {
        return json(money.find(person.id(), assessment), person.id().link() + "/charging", version);
    }

    @GetMapping(OWN + "/result")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    ResultPage mine(PersonInView person, @PathVariable UUID assessment, @RequestParam(defaultValue = "0") int version) {
        return page(Where.theirOwn(money.find(person.id(), assessment), person), version, false);
    }

    @GetMapping(value = OWN + "/result.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    ResponseEntity<BreakdownAsJson> mineAsJson(
            PersonInView person, @PathVariable UUID assessment, @RequestParam(defaultValue = "0") int version) {
        return json(money.find(person.id(), assessment), "/me/charging", version);
    }

    private ResultPage page(Where where, int version, boolean maySend) {
        var versions = money.versions(where.assessment());
        var shown = shown(versions, version, LocalDate.now(clock), where.all());
        return new ResultPage(
                where.base(),
                where.all(),
                where.own(),
                where.callThem(),
                where.assessment().reference(),
                where.assessment().follows() != null,
                shown,
                versions,
                maySend && shown.isKnown());
    }

    private ResponseEntity<BreakdownAsJson> json(FinancialAssessmentRecord assessment, String all, int version) {
        var shown = shown(money.versions(assessment), version, LocalDate.now(clock), all);
        return ResponseEntity.ok(BreakdownAsJson.of(assessment, shown));
    }

    /** The version asked for; where none was, the one in force today, or the first that will be. */
    static AssessedContribution shown(List<AssessedContribution> versions, int version, LocalDate today, String back) {
        if (versions.isEmpty()) {
            throw new Refused(List.of("This financial assessment is not worked out yet."), back);
        }
        if (version != 0) {
            return versions.stream()
                    .filter(one -> one.version() == version)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        return versions.stream()
                .filter(one -> !one.from().isAfter(today))
                .max(Comparator.comparing(AssessedContribution::from).thenComparing(AssessedContribution::version))
                .orElseGet(versions::getLast);
    }
}
