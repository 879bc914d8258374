package org.ourplan.govuk.gallery;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import org.ourplan.govuk.Button;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.moj.Badge;
import org.ourplan.govuk.moj.IdentityBar;
import org.ourplan.govuk.moj.SideNavigation;
import org.ourplan.govuk.moj.SubNavigation;
import org.ourplan.govuk.moj.Timeline;
import org.ourplan.govuk.ourplan.SavedLine;
import org.ourplan.govuk.ourplan.StagesLine;
import org.ourplan.govuk.ourplan.StagesLine.Progress;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.govuk.ourplan.TwoTexts;
import org.ourplan.govuk.ourplan.WeekPicture;
import org.ourplan.govuk.ourplan.WeekPicture.By;
import org.ourplan.govuk.ourplan.WorkGroup;

/** MOJ's and Ourplan's own components, on two pages. */
final class OwnShelf {

    private OwnShelf() {}

    private static Content identity() {
        return IdentityBar.of("Maureen Bell")
                .href("#")
                .pronouns("she, her")
                .fact("Born", "3 March 1941 (85)")
                .fact("NHS number", "999 123 4560")
                .fact("How to communicate", "Large print. Phone after 11. Speak clearly, on her left.")
                .alert(Badge.of("Key safe: see notes, review 1 June 2026", Badge.Colour.RED))
                .action(Button.link("Write a note", "#").secondary());
    }

    static Content record() {
        return Gallery.all(List.of(identity(), Gallery.within(recordWithin())));
    }

    private static Content recordWithin() {
        return Gallery.all(List.of(
                SubNavigation.called("Maureen's record")
                        .link("Overview", "#", true)
                        .link("Assessments", "#", false)
                        .link("Plan", "#", false)
                        .link("Money", "#", false)
                        .link("Reviews", "#", false)
                        .link("Documents", "#", false)
                        .link("Everything", "#", false),
                Gallery.raw("<h1 class=\"govuk-heading-l\">Maureen's record</h1>"),
                Gallery.raw("<p class=\"ourplan-own-words\">My garden, my cat Biscuit, and being asked first.</p>"),
                StagesLine.called("Where we are")
                        .stage("First contact", Progress.DONE, "#", "2 April 2026")
                        .stage("Assessment", Progress.DONE, "#", "20 April 2026")
                        .stage("Eligibility", Progress.DONE, "#", "22 April 2026")
                        .stage("Budget", Progress.DONE, "#", "24 April 2026")
                        .stage("Plan", Progress.NOW, "#", "by 20 May 2026")
                        .stage("Agreement", Progress.TO_COME, null, null)
                        .stage("Review", Progress.TO_COME, null, null),
                WorkGroup.of("Waiting on me", 7, "Nothing is waiting on you.")
                        .row(new WorkGroup.Row(
                                "Maureen Bell",
                                "Finish the plan",
                                "Northmere's target is 20 May: 6 days left",
                                Tag.of("Urgent", Tag.Colour.RED),
                                "Carry on",
                                "#"))
                        .row(new WorkGroup.Row(
                                "Idris Vaughan", "Answer a contact", "Since Monday", null, "Read it", "#"))
                        .allAt("#"),
                WorkGroup.of("Coming up", 0, "Nothing in the next four weeks."),
                Timeline.empty()
                        .event(Timeline.Event.of("Budget told to Maureen", "Sam Okafor", "24 April 2026", "2026-04-24")
                                .content("£141.20 a week, before what she pays."))
                        .event(Timeline.Event.of("Found eligible", "Sam Okafor", "22 April 2026", "2026-04-22"))));
    }

    static Content plan() {
        return Gallery.all(List.of(
                identity(),
                Gallery.raw("<div class=\"govuk-width-container\"><main class=\"govuk-main-wrapper\">"
                        + "<div class=\"ourplan-beside\">"
                        + "<div class=\"ourplan-letter\"><h1 class=\"govuk-heading-xl\">Maureen's plan</h1>"),
                SavedLine.saved("a moment ago", "2026-05-14T10:00:00Z"),
                Gallery.raw("""
                        <section><h2 class="govuk-heading-m">A good week</h2>
                        <p class="ourplan-own-words">I swim on Tuesdays with Jo and have soup afterwards.
                        On Sundays my grandson brings the dog.</p></section>
                        <dl class="ourplan-figures"><div><dt>What it costs</dt><dd>£141.20<span
                        class="ourplan-figures__also">a week; £7,342 a year</span></dd></div><div><dt>What you pay</dt>
                        <dd>£38.00<span class="ourplan-figures__also">a week</span></dd></div><div><dt>What we pay</dt>
                        <dd>£103.20<span class="ourplan-figures__also">a week</span></dd></div></dl>
                        """),
                WeekPicture.titled("Who does what in a week")
                        .bar(
                                "Washing",
                                List.of(
                                        part(By.MYSELF, "2", "2 hours"),
                                        part(By.PAID, "3.5", "7 visits of half an hour")))
                        .bar(
                                "Eating and drinking well",
                                List.of(
                                        part(By.FAMILY_AND_FRIENDS, "4", "4 hours"),
                                        part(By.COMMUNITY, "2", "lunch club, 2 hours"),
                                        part(By.OWN_MONEY, "1", "1 hour")))
                        .headingLevel(2),
                TwoTexts.of(
                        new TwoTexts.Side("What you wrote", "Not saved yet", "I swim on Tuesdays.\nThen soup."),
                        new TwoTexts.Side("What is there now", "Saved by Jo Bell just now", "I swim on Mondays.")),
                SavedLine.notSaved("Not saved yet: choose which text to keep"),
                Gallery.raw("</div><div class=\"ourplan-beside__side\">"),
                StillNeeded.empty()
                        .line(new StillNeeded.Line("Say when the plan is looked at again", "#", "Section 27", true))
                        .line(new StillNeeded.Line("Say what happens if Jo is ill", "#", null, false))
                        .line(new StillNeeded.Line(
                                "Give the information that section 4 asks for", "#", "Section 25(1)(f)", true))
                        .line(new StillNeeded.Line("Sign", "#", null, true))
                        .allAt("#"),
                SideNavigation.called("Parts of the plan")
                        .section(
                                "Parts",
                                List.of(
                                        new SideNavigation.Link("About me", "#", false),
                                        new SideNavigation.Link("A good week", "#", true),
                                        new SideNavigation.Link("Money", "#", false))),
                Gallery.raw("</div></div></main></div>")));
    }

    private static WeekPicture.Part part(By by, String hours, String amount) {
        return new WeekPicture.Part(by, new BigDecimal(hours), amount);
    }
}
