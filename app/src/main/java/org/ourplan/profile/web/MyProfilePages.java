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
import org.ourplan.platform.web.Redirect;
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

/** The person's own one page profile: written in any order, printed, shared or kept to themselves. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyProfilePages {

    private static final String HERE = "/me/profile";
    private static final ProfileWriting.At AT = new ProfileWriting.At(HERE, "My one page", Writer.THE_PERSON);

    private final Profiles profiles;
    private final ProfileWriting writing;
    private final ProfilePaper paper;
    private final LoosePapers papers;
    private final People people;

    MyProfilePages(Profiles profiles, ProfileWriting writing, ProfilePaper paper, LoosePapers papers, People people) {
        this.profiles = profiles;
        this.writing = writing;
        this.paper = paper;
        this.papers = papers;
        this.people = people;
    }

    @GetMapping(HERE)
    Page read(PersonInView me) {
        return new ProfilePage(
                profiles.own(me.id()).orElse(null), Writer.THE_PERSON, me.callThem(), HERE, "/me", true, me.formats());
    }

    @GetMapping(HERE + "/{place}")
    Page part(PersonInView me, @PathVariable String place) {
        return writing.open(profiles.own(me.id()), place, AT);
    }

    @PostMapping(HERE + "/{place}")
    Object save(
            PersonInView me,
            @PathVariable String place,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        return writing.keep(me, place, typed, quiet != null, by, AT);
    }

    @PostMapping(HERE + "/share")
    ResponseEntity<Void> share(PersonInView me, Answers answers, SignedIn by) {
        var shared = answers.chose("shared", "yes");
        profiles.share(me.id(), shared, by);
        return Redirect.to(
                HERE,
                shared
                        ? "Those who work with you can now read your page."
                        : "Your page is now only for you, and for those you chose to help you with it.");
    }

    @GetMapping(HERE + "/paper")
    ResponseEntity<byte[]> paper(PersonInView me, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.page(loose(me), PaperForm.of(in, me.formats()));
    }

    @GetMapping(HERE + "/paper.pdf")
    ResponseEntity<byte[]> pdf(PersonInView me, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.pdf(loose(me), PaperForm.of(in, me.formats()), "my-one-page.pdf");
    }

    private LoosePapers.Loose loose(PersonInView me) {
        var profile = profiles.own(me.id()).orElseThrow(NotFound::new);
        return paper.of(profile, people.find(me.id()).orElseThrow(NotFound::new));
    }
}
