package org.ourplan.charter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charter.PublicPage;
import org.ourplan.charter.PublicText;
import org.ourplan.charter.PublicTexts;
import org.ourplan.charter.form.CharterForm;
import org.ourplan.charter.form.ExpectSection;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Saving;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing the pages for everybody, and confirming what somebody else wrote. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
class WritingPages {

    private static final String ALL = "/public-pages";
    private static final String ONE = ALL + "/{page}";
    private static final int LONGEST = 5_000;

    private final PublicTexts texts;
    private final Clock clock;

    WritingPages(PublicTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Page all() {
        return new PublicPagesPage();
    }

    @GetMapping(ONE)
    Page one(@PathVariable("page") String path, SignedIn by) {
        return kept(page(path), by, Filled.empty());
    }

    @PostMapping(ONE + "/confirm")
    Object confirm(@PathVariable("page") String path, Answers answers, SignedIn by) {
        var page = page(path);
        var from = answers.date("from");
        var problems = Problems.none()
                .when(from.isEmpty(), "from", "Enter the day from which everybody reads it, such as 27 3 2027")
                .when(
                        from.filter(LocalDate.now(clock)::isAfter).isPresent(),
                        "from",
                        "The first day cannot be before today");
        if (from.isEmpty() || !problems.isEmpty()) {
            return kept(page, by, new Filled(answers, problems));
        }
        texts.confirm(page, number(answers.one("version")), from.get(), by);
        return Redirect.to(page.keeping(), "Confirmed. Everybody reads it from that day.");
    }

    @GetMapping(ONE + "/write")
    @MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
    Page open(@PathVariable("page") String path) {
        var page = page(path);
        var last = texts.all(page).stream().findFirst();
        var says = last.map(PublicText::says).orElse(Answers.none());
        return writing(
                page,
                last.map(PublicText::id).orElse(0L),
                page == PublicPage.WHAT_TO_EXPECT ? ExpectSection.begin(says) : says,
                Problems.none());
    }

    @PostMapping(ONE + "/write")
    @MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
    Object write(@PathVariable("page") String path, Answers answers, SignedIn by) {
        var page = page(path);
        var form = form(page);
        var says = answers.only(form.fields());
        var opened = number(answers.one("version"));
        var problems = page == PublicPage.CHARTER ? CharterForm.problems(says) : form.problems(says);
        form.all().stream()
                .filter(question -> says.one(question.name()).length() > LONGEST)
                .forEach(question -> problems.add(question.name(), "Say it in " + LONGEST + " signs at most"));
        if (!problems.isEmpty()) {
            return writing(page, opened, says, problems);
        }
        return texts.write(page, opened, says, by) instanceof Saving.Clash clash
                ? BothTexts.of(form, page.keeping() + "/write", clash, page.keeping())
                : Redirect.to(page.keeping(), "Saved. Nobody else reads it until somebody else confirms it.");
    }

    private Page kept(PublicPage page, SignedIn by, Filled form) {
        return new KeptTextPage(
                page, texts.all(page), by.account(), LocalDate.now(clock), form, by.is(Role.POLICY_OWNER));
    }

    private static Page writing(PublicPage page, long opened, Answers says, Problems problems) {
        return new StepPage(
                "Pages for everybody",
                form(page),
                List.of(),
                page.keeping() + "/write?version=" + opened,
                "Save",
                says,
                problems,
                page.keeping(),
                problems.isEmpty() ? 200 : 422);
    }

    private static PartForm form(PublicPage page) {
        return switch (page) {
            case CHARTER -> CharterForm.form();
            case WHAT_TO_EXPECT -> ExpectSection.form();
        };
    }

    private static PublicPage page(String path) {
        return PublicPage.at(path).orElseThrow(NotFound::new);
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }
}
