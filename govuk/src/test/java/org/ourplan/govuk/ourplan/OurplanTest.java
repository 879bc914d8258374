package org.ourplan.govuk.ourplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ourplan.govuk.ourplan.StagesLine.Progress;
import org.ourplan.govuk.ourplan.WeekPicture.By;
import org.ourplan.govuk.ourplan.WeekPicture.Part;

/** Ourplan's own components say in words all that they show. */
class OurplanTest {

    @Test
    void everyStageSaysHowFarItIs() {
        Document line = Jsoup.parse(StagesLine.called("Where we are")
                .stage("Assessment", Progress.DONE, "/assessment", "20 April 2026")
                .stage("Plan", Progress.NOW, null, null)
                .stage("Review", Progress.TO_COME, null, null)
                .stage("Advocate", Progress.NOT_NEEDED, null, null)
                .html());
        assertThat(line.select("li").eachText())
                .containsExactly("Assessment Done 20 April 2026", "Plan Now", "Review To come", "Advocate Not needed");
        assertThat(line.select("li[aria-current=step]").text()).isEqualTo("Plan Now");
        assertThat(line.select("a").eachAttr("href")).containsExactly("/assessment");
    }

    @Test
    void theWeekIsInWordsAndTheLongestBarFillsTheWidth() {
        Document week = Jsoup.parse(WeekPicture.titled("My week")
                .bar("Washing", List.of(part(By.MYSELF, "1"), part(By.PAID, "2")))
                .bar("Eating", List.of(part(By.FAMILY_AND_FRIENDS, "6")))
                .html());
        assertThat(week.select("dd").eachText())
                .containsExactly("Myself: 1 hours, Paid support: 2 hours", "Family and friends: 6 hours");
        assertThat(week.select("rect").eachAttr("x")).containsExactly("0%", "16.67%", "0%");
        assertThat(week.select("rect").eachAttr("width")).containsExactly("16.67%", "33.33%", "100%");
        assertThat(week.select(".ourplan-week__key li").eachText())
                .containsExactly("Myself", "Family and friends", "Paid support");
        assertThat(week.select("svg").eachAttr("aria-hidden")).containsOnly("true");
        assertThatIllegalArgumentException().isThrownBy(() -> part(By.PAID, "0"));
    }

    @Test
    void neverMoreThanThreeThingsStillNeededAreShown() {
        StillNeeded needed = StillNeeded.empty().allAt("/all");
        assertThat(needed.html()).contains("Everything the law asks for is here");
        for (int number = 1; number <= 3; number++) {
            needed = needed.line(new StillNeeded.Line("Thing " + number, "#" + number, "Section 25", number == 1));
        }
        assertThat(Jsoup.parse(needed.html()).select("li")).hasSize(3);
        assertThat(needed.html()).doesNotContain("more");
        Document five = Jsoup.parse(needed.line(new StillNeeded.Line("Fourth", "#4", null, true))
                .line(new StillNeeded.Line("Fifth", "#5", null, true))
                .html());
        assertThat(five.select("li a").eachText()).containsExactly("Thing 1", "Thing 2", "Thing 3");
        assertThat(five.select("li").getFirst().text()).isEqualTo("Thing 1 Must be there. Section 25");
        assertThat(five.select("li").getLast().text()).endsWith("Must be there, or a reason why not. Section 25");
        assertThat(five.select("a[href=/all]").text()).isEqualTo("and 2 more");
    }

    @Test
    void workSaysForWhomEachButtonIs() {
        Document group = Jsoup.parse(WorkGroup.of("Waiting on me", 7, "Nothing")
                .row(new WorkGroup.Row("Mo Bell", "Finish the plan", "Since Monday", null, "Carry on", "/plan"))
                .allAt("/work")
                .html());
        assertThat(group.select("h2").text()).isEqualTo("Waiting on me 7");
        assertThat(group.select("li a").text()).isEqualTo("Carry on for Mo Bell");
        assertThat(group.select("a[href=/work]").text()).isEqualTo("See all 7: Waiting on me");
        assertThat(Jsoup.parse(WorkGroup.of("Coming up", 0, "Nothing soon").html())
                        .text())
                .isEqualTo("Coming up 0 Nothing soon");
        assertThat(Jsoup.parse(WorkGroup.ofMoreThan("Waiting on me", 1000, "Nothing")
                                .allAt("/work")
                                .html())
                        .text())
                .startsWith("Waiting on me more than 1,000")
                .endsWith("See all of them: Waiting on me");
    }

    @Test
    void bothTextsAreKeptAsTyped() {
        Document texts = Jsoup.parse(TwoTexts.of(
                        new TwoTexts.Side("What you wrote", "Not saved yet", "one\n  two <b>"),
                        new TwoTexts.Side("What is there now", "Saved by Jo", "three"))
                .html());
        assertThat(texts.select(".ourplan-two-texts__text").getFirst().wholeText())
                .isEqualTo("one\n  two <b>");
        assertThat(texts.select("h2").eachText()).containsExactly("What you wrote", "What is there now");
    }

    @Test
    void theSavedLineIsReadOutWhenItChanges() {
        Document saved = Jsoup.parse(
                SavedLine.saved("a moment ago", "2026-05-14T10:00:00Z").html());
        assertThat(saved.select("p[role=status]").text()).isEqualTo("Saved a moment ago");
        assertThat(saved.select("time").attr("datetime")).isEqualTo("2026-05-14T10:00:00Z");
        assertThat(Jsoup.parse(SavedLine.notSaved("Not saved yet").html()).select("p.ourplan-saved--not time"))
                .isEmpty();
    }

    private static Part part(By by, String hours) {
        return new Part(by, new BigDecimal(hours), hours + " hours");
    }
}
