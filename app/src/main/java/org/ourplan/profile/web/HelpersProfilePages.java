package org.ourplan.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.profile.Profiles;
import org.ourplan.profile.Profiles.Writer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** A one page profile for somebody who was given this part: they read it and help to write it. Who else sees it is not theirs to choose. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
@Helps(HelpPart.PROFILE)
class HelpersProfilePages {

    private static final String HERE = "/helping/{person}/profile";

    private final Profiles profiles;
    private final ProfileWriting writing;

    HelpersProfilePages(Profiles profiles, ProfileWriting writing) {
        this.profiles = profiles;
        this.writing = writing;
    }

    @GetMapping(HERE)
    Page read(PersonInView person) {
        return new ProfilePage(
                profiles.own(person.id()).orElse(null),
                Writer.HELPER,
                person.callThem(),
                base(person),
                "/helping/" + person.id(),
                true,
                List.of());
    }

    @GetMapping(HERE + "/{place}")
    Page part(PersonInView person, @PathVariable String place) {
        return writing.open(profiles.own(person.id()), place, at(person));
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

    private static String base(PersonInView person) {
        return "/helping/" + person.id() + "/profile";
    }

    private static ProfileWriting.At at(PersonInView person) {
        return new ProfileWriting.At(base(person), person.callThem() + ": one page profile", Writer.HELPER);
    }
}
