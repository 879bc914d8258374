package org.ourplan.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.directory.Checked;
import org.ourplan.directory.Directory;
import org.ourplan.directory.Entry;
import org.ourplan.directory.Keeping;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One entry for its keeper: checking it again, withdrawing it, and settling what people said is wrong. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class KeptEntryPages {

    private static final String ONE = KeepingPages.HERE + "/{entry}";

    private final Directory directory;
    private final Keeping keeping;
    private final Clock clock;

    KeptEntryPages(Directory directory, Keeping keeping, Clock clock) {
        this.directory = directory;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Page one(@PathVariable UUID entry) {
        return page(find(entry), Filled.empty());
    }

    @PostMapping(ONE + "/checked")
    Object checked(@PathVariable UUID entry, Answers answers, SignedIn by) {
        var found = find(entry);
        var on = answers.date("checked");
        var today = LocalDate.now(clock);
        var last = found.checkedOn();
        var problems = Problems.none()
                .when(on.isEmpty(), "checked", "Enter the day on which you checked it, such as 27 3 2027")
                .when(on.filter(today::isBefore).isPresent(), "checked", "The day cannot be after today")
                .when(
                        last != null && on.filter(last::isAfter).isPresent(),
                        "checked",
                        "It has been checked after that day already")
                .when(!answers.has("how"), "how", "Say how you checked, for example: called them");
        if (on.isEmpty() || !problems.isEmpty()) {
            return page(found, new Filled(answers, problems));
        }
        keeping.checked(entry, new Checked(on.get(), answers.one("how"), Checked.OUR_KEEPER), by);
        return Redirect.to(found.keepersLink(), "Everybody can now see when it was checked.");
    }

    @PostMapping(ONE + "/withdraw")
    Object withdraw(@PathVariable UUID entry, Answers answers, SignedIn by) {
        var found = find(entry);
        if (!answers.has("why")) {
            return page(found, new Filled(answers, Problems.none().add("why", "Say why it is withdrawn")));
        }
        keeping.withdraw(entry, answers.one("why"), by);
        return Redirect.to(found.keepersLink(), "It is withdrawn. Everything it said is kept.");
    }

    @PostMapping(ONE + "/show")
    ResponseEntity<Void> show(@PathVariable UUID entry, SignedIn by) {
        keeping.showAgain(entry, by);
        return Redirect.to(KeepingPages.HERE + "/" + entry, "Everybody can see it again.");
    }

    @PostMapping(ONE + "/reports/{report}")
    Object settle(@PathVariable UUID entry, @PathVariable UUID report, Answers answers, SignedIn by) {
        var found = find(entry);
        var field = "settled-" + report;
        if (!answers.has(field)) {
            return page(
                    found, new Filled(answers, Problems.none().add(field, "Say what you found out, and what you did")));
        }
        keeping.settle(entry, report, answers.one(field), by);
        return Redirect.to(found.keepersLink(), "Settled.");
    }

    private Page page(Entry entry, Filled form) {
        return new KeptEntryPage(
                entry,
                new LastChecked(directory.targetDays(), LocalDate.now(clock)),
                directory.history(entry.id()),
                keeping.reports(entry.id()),
                directory.toldAbout(entry.id()),
                form);
    }

    private Entry find(UUID entry) {
        return directory.find(entry).orElseThrow(NotFound::new);
    }
}
