package org.ourplan.profile.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.ourplan.people.People;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.profile.Profile;
import org.ourplan.profile.ProfilePaper;
import org.ourplan.profile.Profiles;
import org.ourplan.profile.Profiles.Writer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A one page profile for those who work with the person: read while it is shared, written with the person beside them. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class WorkersProfilePages {

    private static final String HERE = "/people/{person}/profile";

    private final Profiles profiles;
    private final ProfileWriting writing;
    private final ProfilePaper paper;
    private final LoosePapers papers;
    private final People people;

    WorkersProfilePages(
            Profiles profiles, ProfileWriting writing, ProfilePaper paper, LoosePapers papers, People people) {
        this.profiles = profiles;
        this.writing = writing;
        this.paper = paper;
        this.papers = papers;
        this.people = people;
    }

    @GetMapping(HERE)
    Page read(PersonInView person) {
        var profile = profiles.own(person.id());
        return new ProfilePage(
                profile.filter(Profile::shared).orElse(null),
                Writer.WORKER,
                person.callThem(),
                base(person),
                person.id().link(),
                profile.map(Profile::shared).orElse(true),
                person.formats());
    }

    @GetMapping(HERE + "/{place}")
    Page part(PersonInView person, @PathVariable String place) {
        return writing.open(profiles.shared(person.id()), place, at(person));
    }

    @PostMapping(HERE + "/{place}")
    Object save(
            PersonInView person,
            @PathVariable String place,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        return writing.keep(person, place, typed, quiet != null, by, at(person));
    }

    @GetMapping(HERE + "/paper")
    ResponseEntity<byte[]> paper(PersonInView person, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.page(loose(person), PaperForm.of(in, person.formats()));
    }

    @GetMapping(HERE + "/paper.pdf")
    ResponseEntity<byte[]> pdf(PersonInView person, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.pdf(loose(person), PaperForm.of(in, person.formats()), "one-page-profile.pdf");
    }

    private LoosePapers.Loose loose(PersonInView person) {
        var profile = profiles.shared(person.id()).orElseThrow(NotFound::new);
        return paper.of(profile, people.find(person.id()).orElseThrow(NotFound::new));
    }

    private static String base(PersonInView person) {
        return person.id().link() + "/profile";
    }

    private static ProfileWriting.At at(PersonInView person) {
        return new ProfileWriting.At(base(person), person.callThem() + ": one page profile", Writer.WORKER);
    }
}
