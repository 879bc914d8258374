package org.ourplan.record.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.People;
import org.ourplan.people.Tabs;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.profile.Profiles;
import org.ourplan.record.store.Happenings;
import org.ourplan.record.store.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's record: at a glance, and everything that happened. */
@Controller
@MayUse(
        value = {
            Role.PRACTITIONER,
            Role.TEAM_MANAGER,
            Role.SENIOR_MANAGER,
            Role.SAFEGUARDING_LEAD,
            Role.FINANCE_OFFICER,
            Role.COMPLAINTS_MANAGER
        },
        whose = Whose.A_PERSON_WORKED_WITH)
class TheRecord {

    private final People people;
    private final Records records;
    private final Happenings happenings;
    private final Tabs tabs;
    private final Profiles profiles;

    TheRecord(People people, Records records, Happenings happenings, Tabs tabs, Profiles profiles) {
        this.people = people;
        this.records = records;
        this.happenings = happenings;
        this.tabs = tabs;
        this.profiles = profiles;
    }

    @GetMapping("/people/{person}")
    OverviewPage overview(PersonInView person, SignedIn by) {
        var found = people.find(person.id()).orElseThrow(NotFound::new);
        var begin = Stream.of("/contact", "/contacts", "/contact/new", "/contacts/new")
                .filter(path -> tabs.isThere("/people/{person}" + path))
                .findFirst();
        return new OverviewPage(
                found,
                records.overview(person.id()),
                begin.map(path -> person.id().link() + path).orElse(""),
                by.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER),
                person.restricted(),
                opensAll(by),
                by.is(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD),
                profiles.shared(person).orElse(null));
    }

    /** Those whose doors are the same for contacts, assessments, plans and documents. */
    private static boolean opensAll(SignedIn by) {
        return by.is(Role.PRACTITIONER, Role.TEAM_MANAGER);
    }

    @GetMapping("/people/{person}/everything")
    EverythingPage everything(
            PersonInView person,
            SignedIn by,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        var chosen = kind(kind);
        var number = Math.clamp(page, 1, 100_000);
        return new EverythingPage(
                person.id(), opensAll(by), chosen, number, happenings.of(person.id(), chosen, number));
    }

    private static Happening.@Nullable Kind kind(String name) {
        return Stream.of(Happening.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
