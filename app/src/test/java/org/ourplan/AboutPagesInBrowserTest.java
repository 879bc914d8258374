package org.ourplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class AboutPagesInBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/about/what-to-expect", "/about/accessibility", "/about/privacy", "/about/rules"})
    void thePagesForEverybodyPleaseAxeAndFitANarrowScreen(String path) {
        try (var window = Browser.window(port, true, 320)) {
            var page = window.newPage();
            page.navigate(path);
            assertThat(Browser.wrongs(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }
}
