package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.writing.Writings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of contact and assessment in a browser: axe is silent, they fit a narrow screen, they save as one writes. */
@OurplanTest
class PagesInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Someone someone;

    @Autowired
    Assessments assessments;

    @Autowired
    Writings writings;

    private Someone.Known known;
    private UUID assessment;
    private String link;

    @BeforeEach
    void anAssessmentIsOffered() {
        known = someone.called("Rosa", "Fictional");
        assessment =
                assessments.offer(known.person(), AssessmentKind.NEEDS, null, "", null, "I fell", "Home", known.by());
        link = known.person().link() + "/assessments/" + assessment;
        someone.write(
                assessment,
                Map.of("advocacy", Someone.advocacy(), "outcome/A2", Answers.of("able", "unable")),
                known.by());
    }

    @Test
    void thePagesPleaseAxeAndFitANarrowScreen() {
        var worker = new Browserless(port).with(known.worker().secret());
        var part = worker.submit(
                        known.person().link() + "/contact", known.person().link() + "/contact")
                .path();
        var contact = part.substring(0, part.indexOf("/part/"));
        worker.submit(link, link + "/begin");
        var looks = new Looks(port);
        for (var path : List.of(
                part,
                contact,
                contact + "/part/outcome",
                contact + "/close",
                link,
                link + "/complete",
                link + "/part/advocacy",
                link + "/part/outcome/A2",
                link + "/part/wellbeing",
                link + "/record",
                link + "/pause",
                known.person().link() + "/assessments")) {
            looks.open(
                    known.worker().secret(), path, "assessment" + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|/", "-"));
        }
        looks.nothingIsWrong();
    }

    @Test
    void whatIsWrittenIsSavedAsItsWriterLeavesTheField() {
        try (var window = Browser.window(port, true, 1280)) {
            Browser.signIn(window, port, known.worker().secret());
            var page = window.newPage();
            page.navigate(link + "/part/typical-week");
            page.fill("textarea[name=week]", "Mornings are slow");
            page.locator("textarea[name=good]").focus();
            page.getByText("Saved a moment ago").waitFor();
            page.fill("textarea[name=good]", "The choir");
            page.locator("textarea[name=week]").focus();
            page.waitForCondition(
                    () -> writings.of(assessment).get("typical-week").version() == 2);
        }
        assertThat(writings.of(assessment).get("typical-week").answers())
                .isEqualTo(Answers.of("week", "Mornings are slow", "good", "The choir"));
    }

    @Test
    void savePressedWhileASaveIsUnderWayDoesNotMeetItsOwnWriter() {
        try (var window = Browser.window(port, true, 1280)) {
            Browser.signIn(window, port, known.worker().secret());
            window.addInitScript("""
                    const send = window.fetch
                    window.fetch = async (...all) => {
                      const answer = await send(...all)
                      await new Promise((done) => setTimeout(done, 500))
                      return answer
                    }""");
            var page = window.newPage();
            page.navigate(link + "/part/typical-week");
            page.fill("textarea[name=week]", "Mornings are slow");
            page.getByText("Save and continue").click();
            page.waitForURL("**/part/matters");
        }
        assertThat(writings.of(assessment).get("typical-week").answers().one("week"))
                .isEqualTo("Mornings are slow");
    }
}
