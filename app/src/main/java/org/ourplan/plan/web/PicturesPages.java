package org.ourplan.plan.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.Pictures;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.decide.FileKind;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.SentFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** A picture, a drawing or a recording as part of a plan: the person adds it, and those who work with them can keep a copy. */
@Controller
class PicturesPages {

    private static final String OWN = "/me/plan/pictures";
    private static final String RECORD = "/people/{person}/plans/{plan}/pictures";

    private final Plans plans;
    private final Pictures pictures;

    PicturesPages(Plans plans, Pictures pictures) {
        this.plans = plans;
        this.pictures = pictures;
    }

    @GetMapping(OWN)
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Page mine(PersonInView me) {
        return page(newest(me), true, Filled.empty());
    }

    @PostMapping(OWN)
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Object add(PersonInView me, Answers typed, @RequestPart(required = false) @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        var plan = newest(me);
        var tooLarge = file != null && file.getSize() > Pictures.LARGEST;
        var content = file == null || tooLarge ? new byte[0] : file.getBytes();
        var kind = FileKind.of(content, Pictures.TAKEN);
        var problems = Problems.none()
                .when(!typed.has("shows"), "shows", "Say what it shows or says, for example “my garden in June”.")
                .when(tooLarge, "file", "The file is larger than 5 MB. Choose a smaller one.")
                .when(content.length == 0, "file", "Choose a file.")
                .when(
                        kind.isEmpty(),
                        "file",
                        "This is not a picture, a PDF or a recording that we can take. Save it as PNG, JPEG, PDF, MP3, M4A,"
                                + " OGG or WAV.");
        if (!problems.isEmpty()) {
            return page(plan, true, new Filled(typed, problems));
        }
        var about = PicturesPage.places(plan).contains(typed.one("about")) ? typed.one("about") : "";
        var sent = new Pictures.File(SentFile.name(file), kind.orElseThrow(), content);
        pictures.add(me.id(), plan.id(), about, typed.one("shows"), sent, by);
        return Redirect.to(OWN, "It is part of your plan now.");
    }

    @GetMapping(OWN + "/{picture}")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    ResponseEntity<byte[]> oneOfMine(PersonInView me, @PathVariable UUID picture) {
        return toKeep(me, newest(me).id(), picture);
    }

    @PostMapping(OWN + "/{picture}/take-out")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    ResponseEntity<Void> takeOut(PersonInView me, @PathVariable UUID picture, SignedIn by) {
        pictures.takeOut(me.id(), newest(me).id(), picture, by);
        return Redirect.to(OWN, "Taken out of your plan.");
    }

    @GetMapping(RECORD)
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.PLANNER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Page theirs(PersonInView person, @PathVariable UUID plan) {
        return page(plans.find(person.id(), plan).orElseThrow(NotFound::new), false, Filled.empty());
    }

    @GetMapping(RECORD + "/{picture}")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.PLANNER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<byte[]> oneOfTheirs(PersonInView person, @PathVariable UUID plan, @PathVariable UUID picture) {
        return toKeep(person, plan, picture);
    }

    private Page page(PlanRecord plan, boolean own, Filled form) {
        return new PicturesPage(plan, own, pictures.of(plan.person(), plan.id()), form);
    }

    private ResponseEntity<byte[]> toKeep(PersonInView person, UUID plan, UUID picture) {
        var found = pictures.find(person.id(), plan, picture).orElseThrow(NotFound::new);
        return SentFile.toKeep(found.name(), found.kind(), found.content());
    }

    private PlanRecord newest(PersonInView me) {
        return plans.newest(me.id()).orElseThrow(NotFound::new);
    }
}
