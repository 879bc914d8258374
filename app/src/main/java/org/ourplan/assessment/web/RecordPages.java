package org.ourplan.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.form.RecordToRead;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Parts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The written record of an assessment: to read, and to make so that it can be given (s12(3), (4)). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class RecordPages {

    private final AssessmentLife life;
    private final Documents documents;

    RecordPages(AssessmentLife life, Documents documents) {
        this.life = life;
        this.documents = documents;
    }

    @GetMapping("/people/{person}/assessments/{assessment}/record")
    Page show(@PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose) {
        var found = life.find(person, assessment);
        var parts = life.parts(found);
        var made = found.state() == AssessmentState.COMPLETE
                ? documents.about(person, assessment)
                : List.<org.ourplan.documents.MadeDocument>of();
        return new RecordPage(
                found,
                whose.callThem(),
                RecordToRead.of(found.kind(), parts),
                WorkedOut.above(found, "advocacy", Parts.recorded(parts)),
                made);
    }

    @PostMapping("/people/{person}/assessments/{assessment}/record")
    @Transactional
    @Carries("AS-18")
    ResponseEntity<Void> make(
            @PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose, SignedIn by) {
        var found = life.find(person, assessment);
        if (found.state() != AssessmentState.COMPLETE) {
            throw new Refused(List.of("Complete the assessment first. Then make the record to give."), found.link());
        }
        var parts = life.parts(found);
        documents.make(
                person,
                DocumentKind.ASSESSMENT_RECORD,
                assessment,
                1,
                DocumentKind.ASSESSMENT_RECORD.title(),
                "assessment/recordDocument",
                Map.of(
                        "record", RecordToRead.of(found.kind(), parts),
                        "assessment", found,
                        "advocacy", WorkedOut.forThePerson(found, Parts.recorded(parts)),
                        "worker", by.name()),
                by);
        return Redirect.to(found.link() + "/record", "The record is made. Now give it to " + whose.callThem() + ".");
    }
}
