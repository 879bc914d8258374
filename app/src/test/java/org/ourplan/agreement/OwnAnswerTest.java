package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person answers their own plan, in their own words, with every answer there is. */
@OurplanTest
class OwnAnswerTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "28.00", "28.00");
    }

    @ParameterizedTest
    @Tag("SIGN-2")
    @CsvSource(
            delimiter = '|',
            value = {
                "I agree | Yes, and the soup on Fridays | agrees: “Yes, and the soup on Fridays”",
                "I agree with part of it | Not the Tuesdays | agrees to part of it: “Not the Tuesdays”",
                "I do not agree | I want to cook | does not agree: “I want to cook”",
                "I am not sure | I ask my sister first | could not answer: “I ask my sister first”"
            })
    void eachAnswerIsKeptInTheirWordsAndTheWorkerReadsIt(String answer, String words, String kept) {
        var story = story().withFigures("8.00").shared();
        var page = story.self().get("/me/plan/answer").page();
        var said = page.select("label").stream()
                .filter(label -> label.text().equals(answer))
                .map(label -> page.getElementById(label.attr("for")).attr("value"))
                .findFirst()
                .orElseThrow();
        var thanks = story.self().submit("/me/plan/answer", "/me/plan/answer", "said", said, "words", words);
        assertThat(thanks.page().text()).contains("Thank you. We have your answer.");
        assertThat(story.worker().get(story.at("/agreement")).page().text().toLowerCase(java.util.Locale.UK))
                .contains(kept.toLowerCase(java.util.Locale.UK))
                .contains("answered by themselves, online.");
    }

    @Test
    void anAnswerWithoutWordsOrChoiceIsAskedForAgainAndNothingTypedIsLost() {
        var story = story().withFigures("8.00").shared();
        var wrong = story.self().submit("/me/plan/answer", "/me/plan/answer", "words", "Only the soup");
        assertThat(wrong.page().title()).startsWith("Error: ");
        assertThat(wrong.page().text()).contains("Choose whether you agree.", "Only the soup");
        var silent = story.self().submit("/me/plan/answer", "/me/plan/answer", "said", "AGREES");
        assertThat(silent.page().text()).contains("Tell us in your own words. A few are enough.");
    }
}
