package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.documents.Judge;
import org.ourplan.testing.Browser;

/** Pages and papers as they are looked at: by axe, on a narrow screen, by veraPDF; {@code OURPLAN_PICTURES} names a folder for pictures. */
final class LookedAt {

    private final int port;
    private final List<String> wrongs = new ArrayList<>();

    LookedAt(int port) {
        this.port = port;
    }

    /** Everything found wrong so far. */
    List<String> wrongs() {
        return List.copyOf(wrongs);
    }

    void look(String secret, String path, String name) throws IOException {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                Browser.signIn(window, port, secret);
                var page = window.newPage();
                var answer = page.navigate(path);
                if (answer == null || answer.status() != 200 || page.url().contains("/sign-in")) {
                    wrongs.add(name + " did not open");
                }
                judge(page, name, width);
            }
        }
    }

    void judge(Page page, String name, int width) throws IOException {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
        if (width > 320) {
            Browser.wrongs(page).forEach(wrong -> wrongs.add(name + ": " + wrong));
        }
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
            wrongs.add(name + " at " + width + ": has to be scrolled sideways");
        }
    }

    /** Each paper is a tagged PDF that veraPDF accepts; where a folder is named it is left there to be looked at. */
    void papers(String secret, List<String> links, String name) throws Exception {
        assertThat(links).as(name).isNotEmpty();
        for (var at = 0; at < links.size(); at++) {
            try (var window = Browser.window(port, true, 800)) {
                Browser.signIn(window, port, secret);
                var pdf = window.request().get(links.get(at)).body();
                assertThat(Judge.complaints(pdf))
                        .as("%s %s", name, links.get(at))
                        .isEmpty();
                var folder = System.getenv("OURPLAN_PICTURES");
                if (folder != null) {
                    Files.write(Path.of(folder, name + "-" + at + ".pdf"), pdf);
                }
            }
        }
    }
}
