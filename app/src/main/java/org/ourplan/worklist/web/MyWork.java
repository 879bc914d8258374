package org.ourplan.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.OpenPages;
import org.ourplan.access.OpenToSignedIn;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Redirect;
import org.ourplan.worklist.Group;
import org.ourplan.worklist.store.Lists;
import org.ourplan.worklist.store.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after signing in: for staff their work, for a person or carer their own home. */
@Controller
class MyWork {

    private final Lists lists;
    private final OpenPages pages;
    private final Clock clock;

    MyWork(Lists lists, OpenPages pages, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/")
    @OpenToSignedIn
    Object mine(SignedIn who) {
        var ownOnly = who.roles().stream().allMatch(role -> role == Role.PERSON || role == Role.CARER);
        if (ownOnly && who.self() != null) {
            return Redirect.to("/me");
        }
        var today = LocalDate.now(clock);
        var groups = lists.mine(who, today);
        if (groups.isEmpty()
                && !who.is(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD)) {
            return new StartPage(who, who.is(Role.PLANNER) ? lists.chosenBy(who) : List.of());
        }
        var manager = who.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER);
        var finds = who.is(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD);
        var parts = finds ? List.<StartPage.Part>of() : StartPage.parts(who);
        return new WorkPage(false, manager, finds, groups, parts, List.of(), today, opens(who));
    }

    @GetMapping("/team")
    @MayUse(
            value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.NOBODYS)
    WorkPage team(SignedIn who) {
        var today = LocalDate.now(clock);
        return new WorkPage(
                true, true, true, lists.teams(who, today), List.of(), lists.loads(who, today), today, opens(who));
    }

    @GetMapping("/work/{group}")
    @OpenToSignedIn
    GroupPage group(
            SignedIn who,
            @PathVariable String group,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String after) {
        return page(who, false, group, page, after);
    }

    @GetMapping("/team/{group}")
    @MayUse(
            value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.NOBODYS)
    GroupPage teamGroup(
            SignedIn who,
            @PathVariable String group,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String after) {
        return page(who, true, group, page, after);
    }

    /** By its number, and where it is given after the last row of the page before. */
    private GroupPage page(SignedIn who, boolean team, String path, int page, String after) {
        var group = Stream.of(Group.values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var place = Place.read(after);
        var number = Math.clamp(page, 1, place == null ? GroupPage.NUMBERED : GroupPage.NUMBERED + 1);
        var some = place == null
                ? lists.page(who, team, group, number, today)
                : lists.after(who, team, group, place, today);
        return new GroupPage(team, group, number, some, today, opens(who));
    }

    private Predicate<String> opens(SignedIn who) {
        return address -> pages.openTo(who, address);
    }
}
