package org.ourplan.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.directory.Directory;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryText;
import org.ourplan.directory.Keeping;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.Part;
import org.ourplan.writing.Saving;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The directory for its keeper: what there is, what is to be checked, adding and changing. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class KeepingPages {

    static final String HERE = "/directory/keeping";

    private final Directory directory;
    private final Keeping keeping;
    private final Clock clock;

    KeepingPages(Directory directory, Keeping keeping, Clock clock) {
        this.directory = directory;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page all() {
        var target = directory.target();
        var days = target instanceof org.ourplan.law.dated.DatedAnswer.Held<Integer> held ? held.value() : null;
        var entries = directory.all();
        var otherDays = entries.stream()
                .filter(entry -> !Objects.equals(keeping.dayOf(entry, days), entry.checkBy()))
                .filter(entry -> entry.checkedOn() != null || entry.checkBy() == null || days == null)
                .count();
        return new KeepingPage(entries, target, new LastChecked(days, LocalDate.now(clock)), otherDays);
    }

    @PostMapping(HERE + "/days")
    ResponseEntity<Void> days() {
        keeping.setDays();
        return Redirect.to(HERE, "Each entry is on the work list for the day by which it is to be checked.");
    }

    @GetMapping(HERE + "/new")
    Page begin() {
        return adding(Answers.none(), Problems.none());
    }

    @PostMapping(HERE + "/new")
    Object add(Answers answers, SignedIn by) {
        var text = EntryForm.read(answers);
        var problems = EntryForm.problems(text);
        if (!problems.isEmpty()) {
            return adding(answers, problems);
        }
        var entry = keeping.add(text, null, by);
        return Redirect.to(HERE + "/" + entry, "It is in the directory. Now say when it was checked.");
    }

    private static Page adding(Answers answers, Problems problems) {
        return new StepPage(
                "The directory",
                EntryForm.form("Add to the directory"),
                List.of(),
                HERE + "/new",
                "Add it",
                answers,
                problems,
                HERE,
                problems.isEmpty() ? 200 : 422);
    }

    @GetMapping(HERE + "/{entry}/change")
    Page open(@PathVariable UUID entry) {
        var found = find(entry);
        return changing(found, found.version(), EntryForm.filled(found.text()), Problems.none());
    }

    @PostMapping(HERE + "/{entry}/change")
    Object change(@PathVariable UUID entry, Answers answers, SignedIn by) {
        var found = find(entry);
        var version = answers.one("version");
        var opened = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        var text = EntryForm.read(answers);
        var problems = EntryForm.problems(text);
        if (!problems.isEmpty()) {
            return changing(found, opened, answers, problems);
        }
        var standing = keeping.change(entry, opened, text, by);
        return standing == null
                ? Redirect.to(found.keepersLink(), "Saved. Everybody reads it so from now on.")
                : BothTexts.of(
                        EntryForm.form(standing.name()),
                        found.keepersLink() + "/change",
                        clash(standing, text, by),
                        found.keepersLink());
    }

    private static Saving.Clash clash(Entry standing, EntryText text, SignedIn by) {
        var theirs = new Part(
                standing.id(),
                "entry",
                standing.version(),
                EntryForm.filled(standing.text()),
                standing.writtenBy(),
                standing.writtenByName(),
                standing.writtenAt());
        return new Saving.Clash(
                theirs, EntryForm.filled(text), standing.writtenBy().equals(by.account()));
    }

    private static Page changing(Entry entry, int opened, Answers answers, Problems problems) {
        return new StepPage(
                "The directory",
                EntryForm.form(entry.name()),
                List.of(),
                entry.keepersLink() + "/change?version=" + opened,
                "Save",
                answers,
                problems,
                entry.keepersLink(),
                problems.isEmpty() ? 200 : 422);
    }

    private Entry find(UUID entry) {
        return directory.find(entry).orElseThrow(NotFound::new);
    }
}
