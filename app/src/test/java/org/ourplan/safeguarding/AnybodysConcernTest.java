package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anybody tells of a concern without signing in, and leaves no trace in the browser. */
@OurplanTest
class AnybodysConcernTest {

    private static final String PATH = "/worried-about-an-adult";

    @LocalServerPort
    int port;

    @Autowired
    DSLContext database;

    private Browserless.Shown tell(Browserless who, String from, String... answers) {
        return who.post(PATH, PATH, Map.of("X-Forwarded-For", from), answers);
    }

    private int kept(String words) {
        return database.fetchCount(
                SAFEGUARDING_CONCERN,
                SAFEGUARDING_CONCERN.DETAIL.cast(String.class).contains(words));
    }

    @Test
    void itIsKeptAndTheNextPageSaysNothingOfIt() {
        var words = "Shouting at night " + UUID.randomUUID();
        var anybody = new Browserless(port);
        var sent = tell(anybody, "203.0.113.9", "what", words, "who", "The old man at number 4", "danger", "no");
        assertThat(sent.path()).isEqualTo(PATH + "/sent");
        assertThat(sent.page().text()).contains("Thank you for telling us").doesNotContain(words);
        assertThat(kept(words)).isEqualTo(1);
        assertThat(anybody.get(PATH).page().select("textarea[name=what]").text())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var shown = tell(new Browserless(port), "203.0.113.10", "what", "", "who", "My neighbour");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().text()).contains("Write what you are worried about");
        assertThat(shown.page().select("input[name=who]").val()).isEqualTo("My neighbour");
        assertThat(tell(new Browserless(port), "203.0.113.10", "what", "x".repeat(10_001), "who", "A")
                        .page()
                        .text())
                .contains("Say it in 10000 signs at most");
    }

    @Test
    void bothPagesHaveAWayToLeaveAtOnceThatWorksWithoutScript() {
        for (var path : new String[] {PATH, PATH + "/sent"}) {
            var exit = new Browserless(port).get(path).page().select(".govuk-exit-this-page a");
            assertThat(exit.text()).contains("Exit this page");
            assertThat(exit.attr("href")).startsWith("https://");
            assertThat(exit.attr("rel")).isEqualTo("nofollow noreferrer");
        }
        assertThat(new Browserless(port).get("/sign-in").page().select("footer a[href=" + PATH + "]"))
                .hasSize(1);
    }

    @Test
    void nobodyFloodsTheLeads() {
        var words = "Many " + UUID.randomUUID();
        var anybody = new Browserless(port);
        for (var i = 0; i < 10; i++) {
            assertThat(tell(anybody, "203.0.113.77", "what", words, "who", "A").status())
                    .isEqualTo(200);
        }
        var refused = tell(anybody, "203.0.113.77", "what", words, "who", "A");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("call 999");
        assertThat(kept(words)).isEqualTo(10);
        assertThat(tell(anybody, "198.51.100.77", "what", words, "who", "A").status())
                .isEqualTo(200);
    }
}
