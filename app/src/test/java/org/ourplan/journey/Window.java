package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ourplan.testing.Browser;

/**
 * One signed-in person at one browser window. They find everything as people do: by its label, its question, the words of a
 * link or a button. Every page they come to is looked at by {@link EveryPage}.
 */
final class Window implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final EveryPage every;
    private final boolean script;
    private int pagesLoaded;
    private Locator scope;

    private Window(BrowserContext context, EveryPage every, boolean script) {
        this.context = context;
        this.every = every;
        this.script = script;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.scope = page.locator("body");
        page.onDOMContentLoaded(loaded -> pagesLoaded++);
        page.onDialog(dialog -> dialog.accept());
        every.listenTo(page);
    }

    /** A window of somebody who is signed in with this secret; an empty secret is nobody. */
    static Window of(int port, boolean script, EveryPage every, String secret) {
        var context = Browser.window(port, script, 1280);
        if (!secret.isEmpty()) {
            Browser.signIn(context, port, secret);
        }
        return new Window(context, every, script);
    }

    /** The page itself, for what only one test needs. */
    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Window open(String path) {
        step("open " + path, () -> page.navigate(path));
        return this;
    }

    Window follow(String link) {
        step("follow “" + link + "”", () -> link(link).first().click());
        return this;
    }

    /** Opens a part that is folded away. */
    Window unfold(String summary) {
        step(
                "unfold “" + summary + "”",
                () -> page.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(summary))
                        .click());
        return this;
    }

    Window press(String button) {
        step("press “" + button + "”", () -> inMain(AriaRole.BUTTON, button).click());
        return this;
    }

    Window type(String label, String words) {
        at("type in “" + label + "”", () -> field(label).fill(words));
        return this;
    }

    /** Chooses one answer of a question, or ticks several. */
    Window choose(String question, String... answers) {
        for (var answer : answers) {
            at(
                    "choose “" + answer + "” for “" + question + "”",
                    () -> choice(group(question), answer).check());
        }
        return this;
    }

    /** What is found from here on belongs to this question, until {@link #anywhere}. */
    Window within(String question) {
        scope = group(question);
        return this;
    }

    Window anywhere() {
        scope = page.locator("body");
        return this;
    }

    /** Ticks a box that stands alone. */
    Window tick(String label) {
        at("tick “" + label + "”", () -> field(label).check());
        return this;
    }

    Window pick(String label, String option) {
        at(
                "pick “" + option + "” in “" + label + "”",
                () -> field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option)));
        return this;
    }

    Window day(String question, LocalDate day) {
        at("enter the day of “" + question + "”", () -> {
            var group = group(question);
            part(group, "Day").fill(String.valueOf(day.getDayOfMonth()));
            part(group, "Month").fill(String.valueOf(day.getMonthValue()));
            part(group, "Year").fill(String.valueOf(day.getYear()));
        });
        return this;
    }

    Window reads(String words) {
        assertThat(text()).as("at %s", page.url()).contains(words);
        return this;
    }

    Window doesNotRead(String words) {
        assertThat(text()).as("at %s", page.url()).doesNotContain(words);
        return this;
    }

    Window isAt(String heading) {
        assertThat(heading())
                .as("at %s:\n%s", page.url(), page.locator("main").innerText())
                .isEqualTo(heading);
        return this;
    }

    /** The words of the page, with white space as one space. */
    String text() {
        return page.locator("body").innerText().replaceAll("\\s+", " ");
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    boolean hasLink(String words) {
        return link(words).count() > 0;
    }

    /** A link, or one that looks like a button; what is only for listeners may stand a little apart from the rest of its words. */
    private Locator link(String words) {
        var name = Pattern.compile("^\\s*"
                + words.replaceAll("[^A-Za-z0-9: ]", "\\\\$0")
                        .replace(":", "\\s*:")
                        .replace(" ", "\\s+") + "\\s*$");
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .or(page.locator("a[role=button]")
                        .and(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))));
    }

    private Locator inMain(AriaRole role, String name) {
        return page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator field(String label) {
        return scope.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator group(String question) {
        return scope.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true))
                .first();
    }

    private static Locator part(Locator group, String name) {
        return group.getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The answer of this question itself, not of a question that an answer of it asks. */
    private static Locator choice(Locator group, String answer) {
        return group.locator(":scope > * > .govuk-radios__item, :scope > * > .govuk-checkboxes__item")
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private void step(String what, Runnable act) {
        at(what, () -> {
            var before = pagesLoaded;
            act.run();
            page.waitForCondition(() -> pagesLoaded > before);
        });
        every.look(page, script);
    }

    private void at(String what, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException stuck) {
            throw new AssertionError(
                    "could not " + what + " at " + page.url() + ":\n"
                            + page.locator("body").innerText() + "\n" + every.wrongs(),
                    stuck);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
