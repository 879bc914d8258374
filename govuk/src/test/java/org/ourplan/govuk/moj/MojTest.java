package org.ourplan.govuk.moj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** MOJ publishes no fixtures: the structure of its templates at 11.1.0 is held here. */
class MojTest {

    @Test
    void theIdentityBarSaysWhoAndLeavesOutWhatIsNotKnown() {
        Document bar = Jsoup.parse(IdentityBar.of("Maureen Bell")
                .pronouns("she, her")
                .fact("Born", "3 March 1941 (85)")
                .fact("NHS number", (String) null)
                .fact("Telephone", " ")
                .alert(Badge.of("Key safe", Badge.Colour.BRIGHT_PURPLE))
                .html());
        assertThat(bar.select("section.moj-identity-bar").attr("aria-label")).isEqualTo("Whose record this is");
        assertThat(bar.select(".ourplan-identity__name").text()).isEqualTo("Maureen Bell (she, her)");
        assertThat(bar.select("dl > div > dt").eachText()).containsExactly("Born");
        assertThat(bar.select("dl > div > dd").eachText()).containsExactly("3 March 1941 (85)");
        assertThat(bar.select("li .moj-badge.moj-badge--bright-purple").text()).isEqualTo("Key safe");
        assertThat(bar.select(".ourplan-print-identity").text()).isEqualTo("Maureen Bell");
        assertThat(IdentityBar.of("Mo").fact("NHS number", "999 123 4560").printed())
                .isEqualTo("Mo, NHS number 999 123 4560");
        assertThat(bar.select("a, .ourplan-identity__actions")).isEmpty();
    }

    @Test
    void theTimelineTellsEachEventInMojsStructure() {
        Document timeline = Jsoup.parse(Timeline.empty()
                .event(Timeline.Event.of("Plan agreed", "Sam Okafor", "14 May 2026", "2026-05-14")
                        .content("Version 2"))
                .event(Timeline.Event.of("Letter sent", null, "1 May 2026", "2026-05-01"))
                .headingLevel(3)
                .html());
        assertThat(timeline.select(".moj-timeline > .moj-timeline__item")).hasSize(2);
        assertThat(timeline.select("h3.moj-timeline__title").eachText()).containsExactly("Plan agreed", "Letter sent");
        assertThat(timeline.select(".moj-timeline__byline").eachText()).containsExactly("by Sam Okafor");
        assertThat(timeline.select("time").eachAttr("datetime")).containsExactly("2026-05-14", "2026-05-01");
        assertThat(timeline.select(".moj-timeline__description").eachText()).containsExactly("Version 2");
    }

    @Test
    void navigationsMarkThePageOneIsOn() {
        Document sub = Jsoup.parse(SubNavigation.called("Record")
                .link("Overview", "/a", false)
                .link("Plan", "/b", true)
                .html());
        assertThat(sub.select("nav.moj-sub-navigation").attr("aria-label")).isEqualTo("Record");
        assertThat(sub.select("a[aria-current=page]").eachAttr("href")).containsExactly("/b");
        assertThat(sub.select("ul.moj-sub-navigation__list > li > a.moj-sub-navigation__link"))
                .hasSize(2);
        Document side = Jsoup.parse(SideNavigation.called("Parts")
                .section(
                        "Plan",
                        List.of(
                                new SideNavigation.Link("About me", "/a", true),
                                new SideNavigation.Link("Money", "/m", false)))
                .html());
        assertThat(side.select("li.moj-side-navigation__item--active > a[aria-current=location]")
                        .text())
                .isEqualTo("About me");
        assertThat(side.select("li")).hasSize(2);
    }
}
