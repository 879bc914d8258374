package org.ourplan.testing;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Check;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one Chromium that every browser test of a run shares. Each test has a window of its own, with or without script. */
public final class Browser {

    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@org.jspecify.annotations.Nullable Browser chromium;

    private Browser() {}

    /** A new window at the program on this port. The caller closes it. */
    public static BrowserContext window(int port, boolean script, int width) {
        return chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setJavaScriptEnabled(script)
                        .setLocale("en-GB")
                        .setViewportSize(width, 900));
    }

    /** Signs the window in with this secret (see {@link Staff}). */
    public static void signIn(BrowserContext window, int port, String secret) {
        window.addCookies(List.of(new Cookie("signed_in", secret).setUrl("http://localhost:" + port)));
    }

    /** A new page of the window, on a device that makes and shows passkeys by itself. */
    public static Page pageWithPasskeys(BrowserContext window) {
        var page = window.newPage();
        var session = window.newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
        return page;
    }

    /**
     * What axe finds wrong with the page as it stands: nothing, or each rule with the places. Needs a window with script.
     * One thing passes: on a radio button GOV.UK Frontend's own script says whether what it reveals is open, which axe does not
     * expect there.
     */
    public static List<String> wrongs(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(
                                true) // no page here has a frame, and the other way opens a blank page for each look
                        .options(onlyWhatIsWrong())
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(Browser::inWords)
                        .toList();
    }

    private static AxeRunOptions onlyWhatIsWrong() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<String> inWords(Rule rule) {
        var places = rule.getNodes().stream()
                .filter(node -> !isRevealingRadio(rule, node))
                .map(node -> String.valueOf(node.getTarget()))
                .toList();
        return places.isEmpty() ? Stream.of() : Stream.of(rule.getId() + ": " + rule.getHelp() + " at " + places);
    }

    private static boolean isRevealingRadio(Rule rule, CheckedNode node) {
        var only =
                node.getAll().stream().map(Check::getData).map(String::valueOf).toList();
        return rule.getId().equals("aria-allowed-attr")
                && node.getHtml().contains("type=\"radio\"")
                && only.size() == 1
                && only.getFirst().matches("\\[aria-expanded=\"(true|false)\"\\]");
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(installed()))
                            .setArgs(ALONE));
        }
        return chromium;
    }

    private static String installed() {
        var named = System.getenv("OURPLAN_CHROMIUM");
        return named == null ? "/usr/bin/chromium" : named;
    }
}
