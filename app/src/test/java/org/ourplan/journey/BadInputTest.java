package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What bad input gets: taken where a person could mean it, refused in words where not, never an error page, nothing lost. */
@OurplanTest
class BadInputTest {

    private static final String WEEK = "What does a typical week look like, from getting up to going to bed?";
    private static final String ODD = "<script>alert('x')</script> <b>bold</b> \"&amp;\" 👵🏾🫖 ‏שלום עולם‏ مرحبا";

    @LocalServerPort
    int port;

    @Autowired
    AtWork work;

    @Autowired
    Staff staff;

    private EveryPage every;

    @BeforeEach
    void begin() {
        every = new EveryPage(port);
    }

    @Test
    void anImpossibleDateAWrongNumberAndANameOfNothingAreRefusedInWordsWithAllThatWasTyped() {
        var asha = staff.hire("Asha Worker", staff.team("Riverside"), Role.PRACTITIONER);
        for (var script : new boolean[] {true, false}) {
            try (var window = Window.of(port, script, every, asha.secret())) {
                window.open("/people")
                        .type("Find a person", "Zzqx Nobody")
                        .press("Search")
                        .press("Add a new person")
                        .type("First name", "\u200b\u200b\u2060")
                        .type("Family name", "")
                        .type("NHS number, if known", "999 123 4540")
                        .type("Address", ODD);
                window.page().getByLabel("Day").fill("31");
                window.page().getByLabel("Month").fill("February");
                window.page().getByLabel("Year").fill("1950");
                window.press("Add this person").reads("There is a problem");
                assertThat(window.page().title()).startsWith("Error: ");
                assertThat(window.page().locator(".govuk-error-summary a").count())
                        .isGreaterThanOrEqualTo(3);
                window.page()
                        .locator(".govuk-error-summary a")
                        .all()
                        .forEach(link -> assertThat(window.page()
                                        .locator(link.getAttribute("href"))
                                        .count())
                                .as(link.innerText())
                                .isEqualTo(1));
                assertThat(window.page().getByLabel("Address").inputValue()).isEqualTo(ODD);
                assertThat(window.page().getByLabel("Month").inputValue()).isEqualTo("February");
                assertThat(window.page().getByLabel("NHS number, if known").inputValue())
                        .isEqualTo("999 123 4540");
            }
        }
        assertThat(every.wrongs()).isEmpty();
    }

    @Test
    void markupAndOtherScriptsAndAHundredThousandCharactersAreKeptAsTyped() {
        var known = work.offered("Ruth", AssessmentKind.NEEDS);
        var long100 = (ODD + "\n").repeat(100_000 / ODD.length() + 1).strip();
        try (var window = Window.of(port, false, every, known.worker().secret())) {
            window.open(known.assessment() + "/part/typical-week")
                    .type(WEEK, long100)
                    .type("What makes a good day?", ODD)
                    .press("Save and continue")
                    .isAt("Who and what matters to me");
            window.open(known.assessment() + "/part/typical-week");
            assertThat(window.page().getByLabel(WEEK).inputValue()).isEqualToNormalizingNewlines(long100);
            assertThat(window.page().getByLabel("What makes a good day?").inputValue())
                    .isEqualTo(ODD);
            window.open(known.assessment() + "/record").reads("<b>bold</b>").reads("👵🏾🫖");
        }
        assertThat(every.wrongs()).isEmpty();
    }

    @Test
    void anImpossibleDateInAnAssessmentIsRefusedAndTheRestIsKept() {
        var known = work.offered("Rhoda", AssessmentKind.NEEDS);
        try (var window = Window.of(port, true, every, known.worker().secret())) {
            window.open(known.assessment() + "/part/how").type("Why does that suit this person?", ODD);
            var group = window.page()
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.GROUP,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName("When did we tell them it should be finished?"));
            group.getByLabel("Day").fill("31");
            group.getByLabel("Month").fill("2");
            group.getByLabel("Year").fill("2027");
            window.press("Save and continue").isAt("How we do this together").reads("There is a problem");
            assertThat(window.page()
                            .getByLabel("Why does that suit this person?")
                            .inputValue())
                    .isEqualTo(ODD);
        }
        assertThat(every.wrongs()).isEmpty();
    }
}
