package org.ourplan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class AboutPagesInBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/what-to-expect",
                "/what-to-expect/easy-read",
                "/charter",
                "/about/accessibility",
                "/about/privacy",
                "/about/rules"
            })
    void thePagesForEverybodyPleaseAxeAndFitANarrowScreen(String path) {
        var looks = new Looks(port);
        looks.open("", path, path.substring(1).replace("/", "-"));
        looks.nothingIsWrong();
    }
}
