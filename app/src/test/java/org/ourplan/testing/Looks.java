package org.ourplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser test asks of a page: it opens, nothing is wrong in the browser's console, axe has nothing to say, and neither a wide
 * nor a narrow screen has to be scrolled sideways. What is wrong is kept, to be told at the end of the test. Where the environment
 * names a folder in OURPLAN_PICTURES, a picture of each page at both widths, and each paper, is left there to be looked at.
 */
public final class Looks {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? '' : 'has to be scrolled sideways: ' + [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'absolute')
                .slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || '').trim().slice(0, 40)).join('; ')""";

    private final int port;
    private final List<String> wrongs = new ArrayList<>();
    private @Nullable Page own;

    public Looks(int port) {
        this.port = port;
    }

    /** Opens a page, signed in with this secret or, where it is empty, as nobody, and looks at it. */
    public void open(String secret, String path, String name) {
        var page = pageOf(secret);
        var answer = page.navigate(path);
        var asked = !secret.isEmpty() && page.url().contains("/sign-in");
        if (answer == null || answer.status() != 200 || asked) {
            wrong(name, "did not open");
        }
        at(page, name);
    }

    /** One window for everybody: a window of its own for each page would cost more than looking at it. */
    private Page pageOf(String secret) {
        if (own == null) {
            own = Browser.window(port, true, WIDE).newPage();
            watch(own);
        }
        own.context().clearCookies();
        if (!secret.isEmpty()) {
            Browser.signIn(own.context(), port, secret);
        }
        return own;
    }

    /** Looks at a page of a window with script as it stands, and leaves it wide. Axe judges it narrow, where more can be wrong. */
    public void at(Page page, String name) {
        fits(page, name, WIDE);
        fits(page, name, NARROW);
        axe(page, name);
        page.setViewportSize(WIDE, 900);
    }

    /** What axe says of the page at the width that it has; needs a window with script. */
    public void axe(Page page, String name) {
        Browser.wrongs(page).forEach(said -> wrong(name, said));
    }

    /** Whether a wide and a narrow screen hold the page, with script or without. Leaves it wide. */
    public void fits(Page page, String name) {
        fits(page, name, NARROW);
        fits(page, name, WIDE);
    }

    private void fits(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        picture(page, name + "-" + width);
        var tooWide = String.valueOf(page.evaluate(TOO_WIDE));
        if (!tooWide.isEmpty()) {
            wrong(name + " at " + width, tooWide);
        }
    }

    /** Hears what the browser complains of from now on; an answer that refuses what was typed is no complaint. */
    public void watch(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(".*status of 4(22|09|01).*")) {
                wrong(page.url(), "console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> wrong(page.url(), "script: " + error));
    }

    public void wrong(String where, String what) {
        wrongs.add(where + ": " + what);
    }

    /** Everything found wrong so far. */
    public List<String> wrongs() {
        return List.copyOf(wrongs);
    }

    /** The end of looking: closes its own window, and fails where anything was found wrong. */
    public void nothingIsWrong() {
        if (own != null) {
            own.context().close();
            own = null;
        }
        assertThat(wrongs).isEmpty();
    }

    private static void picture(Page page, String name) {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

    /** A paper, as somebody signed in with this secret is given it; kept where somebody wants to look at it. */
    public byte[] paper(String secret, String link, String name) {
        var pdf = pageOf(secret).context().request().get(link).body();
        var folder = System.getenv("OURPLAN_PICTURES");
        try {
            if (folder != null) {
                Files.write(Path.of(folder, name + ".pdf"), pdf);
            }
            return pdf;
        } catch (IOException noSuchFolder) {
            throw new UncheckedIOException(noSuchFolder);
        }
    }
}
