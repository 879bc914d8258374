package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing typed is lost: not by leaving the page, not by a second writer, not by a lapsed sign-in. */
@OurplanTest
class WritingTogetherTest {

    private static final String WEEK = "What does a typical week look like, from getting up to going to bed?";

    @LocalServerPort
    int port;

    @Autowired
    AtWork work;

    private EveryPage every;

    @BeforeEach
    void begin() {
        every = new EveryPage(port);
    }

    @Test
    void whatIsTypedIsThereAfterTheFieldIsLeft() {
        var known = work.offered("Ada", AssessmentKind.NEEDS);
        try (var window = Window.of(port, true, every, known.worker().secret())) {
            window.open(known.assessment() + "/part/typical-week").type(WEEK, "Up at seven with the radio");
            window.page().getByLabel("What makes a good day?").focus();
            window.page().getByText("Saved a moment ago").waitFor();
            window.open(known.assessment() + "/part/typical-week");
            assertThat(window.page().getByLabel(WEEK).inputValue()).isEqualTo("Up at seven with the radio");
        }
    }

    @Test
    void savingWhileThePageIsSavingIsOneWriterNotTwo() {
        var known = work.offered("Ida", AssessmentKind.NEEDS);
        try (var window = Window.of(port, true, every, known.worker().secret())) {
            for (var week : new String[] {"Up at seven", "Up at eight", "Up at nine"}) {
                window.open(known.assessment() + "/part/typical-week")
                        .type(WEEK, week)
                        .press("Save and continue")
                        .isAt("Who and what matters to me");
            }
        }
    }

    @Test
    void aWriterInTwoWindowsSeesBothTextsAndPutsThemTogether() {
        var known = work.offered("Eda", AssessmentKind.NEEDS);
        for (var script : new boolean[] {true, false}) {
            try (var first = Window.of(port, script, every, known.worker().secret());
                    var second = Window.of(port, script, every, known.worker().secret())) {
                first.open(known.assessment() + "/part/typical-week");
                second.open(known.assessment() + "/part/typical-week");
                first.type(WEEK, "Tea at four " + script).press("Save and continue");
                second.type(WEEK, "Chapel on Thursday " + script).press("Save and continue");
                second.isAt("You wrote this in another window: What a typical week is like")
                        .reads("Tea at four " + script)
                        .reads("Chapel on Thursday " + script)
                        .type("The two together", "Tea at four, and chapel on Thursday")
                        .press("Save");
                second.open(known.assessment() + "/part/typical-week");
                assertThat(second.page().getByLabel(WEEK).inputValue())
                        .isEqualTo("Tea at four, and chapel on Thursday");
            }
        }
        assertThat(every.wrongs()).isEmpty();
    }

    @Test
    void aLapsedSignInLosesNothing() {
        var known = work.offered("Oda", AssessmentKind.NEEDS);
        try (var window = Window.of(port, false, every, known.worker().secret())) {
            window.open(known.assessment() + "/part/typical-week").type(WEEK, "Nobody will lose this");
            window.context()
                    .clearCookies(
                            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("signed_in"));
            window.press("Save and continue").isAt("Sign in").reads("What you typed has been kept");
            org.ourplan.testing.Browser.signIn(window.context(), port, work.signInAgain(known.worker()));
            window.open("/what-you-typed")
                    .reads("Nobody will lose this")
                    .press("Send it on")
                    .isAt("Who and what matters to me");
            window.open(known.assessment() + "/part/typical-week");
            assertThat(window.page().getByLabel(WEEK).inputValue()).isEqualTo("Nobody will lose this");
        }
    }

    @Test
    void aCardIsFoundAndFilledByKeyboardAlone() {
        var known = work.offered("Olga", AssessmentKind.NEEDS);
        try (var window = Window.of(port, true, every, "")) {
            window.open("/sign-in");
            var keys = new Keys(window.page());
            keys.to("Sign-in name")
                    .types(work.signInName(known.worker()))
                    .to("Password")
                    .types(AtWork.PASSWORD)
                    .enter();
            keys.to("Find a person").types("Olga Tansley").enter();
            keys.toLink("Open record").enter();
            keys.toLink("Assessments").enter();
            keys.toLink("Needs assessment").enter();
            keys.toLink("What a typical week is like").enter();
            keys.to(WEEK)
                    .types("Up at seven, by keyboard")
                    .toButton("Save and continue")
                    .enter();
            window.page().waitForURL("**/part/matters");
            window.open(known.assessment() + "/part/typical-week");
            assertThat(window.page().getByLabel(WEEK).inputValue()).isEqualTo("Up at seven, by keyboard");
            assertThat(window.page().getByRole(AriaRole.MAIN).count()).isEqualTo(1);
        }
    }
}
