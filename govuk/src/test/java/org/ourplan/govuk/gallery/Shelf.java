package org.ourplan.govuk.gallery;

import gg.jte.Content;
import java.util.List;
import org.ourplan.govuk.*;

/** GOV.UK's components, on two pages. */
final class Shelf {

    private Shelf() {}

    static Content forms() {
        return Gallery.all(List.of(
                BackLink.to("#"),
                ErrorSummary.empty()
                        .problem("nhs-number", "Enter the 10 digits of the NHS number")
                        .problem("born-day", "Date of birth must be a real date"),
                Gallery.raw("<h1 class=\"govuk-heading-l\">Add a person</h1>"),
                TextInput.named("name").label("Full name").hint("As they like to be called"),
                TextInput.named("nhs-number")
                        .label("NHS number")
                        .hint("10 digits, such as 999 123 4560")
                        .value("999 123")
                        .width(20)
                        .error("Enter the 10 digits of the NHS number"),
                DateInput.named("born")
                        .mediumLegend("Date of birth")
                        .hint("For example, 31 3 1950")
                        .values("31", "2", "1950")
                        .wrongParts(List.of("day"))
                        .error("Date of birth must be a real date"),
                Radios.named("cares")
                        .mediumLegend("Does anyone look after them without pay?")
                        .item(Choice.of("yes", "Yes")
                                .hint("A partner, family, a friend or a neighbour")
                                .reveals(TextInput.named("carer").label("Who?")))
                        .choice("no", "No")
                        .or()
                        .choice("unknown", "Nobody has asked yet")
                        .value("yes"),
                Radios.yesNo("urgent").legend("Is anything urgent?"),
                Radios.named("size")
                        .legend("Small radios")
                        .choice("a", "One")
                        .choice("b", "Two")
                        .small(),
                Checkboxes.named("formats")
                        .mediumLegend("How do they like to get letters?")
                        .choice("large", "Large print", "16 point or more")
                        .choice("easy", "Easy Read")
                        .orNone("none", "No particular format")
                        .values(List.of("large")),
                Select.named("language")
                        .label("First language")
                        .option("en", "English")
                        .option("pl", "Polish"),
                Textarea.named("story").label("What brought you to us?").rows(4),
                CharacterCount.named("short")
                        .label("A short note")
                        .characters(200)
                        .rows(2),
                TextInput.named("rate").label("Cost a week").pounds().suffix("a week"),
                PasswordInput.named("password").label("Password"),
                FileUpload.named("photo").label("A picture you like").accept("image/*"),
                Fieldset.of("An address").content(TextInput.named("street").label("Street")),
                Gallery.raw("<div class=\"govuk-button-group\">"),
                Button.of("Save and continue"),
                Button.of("Save for later").secondary(),
                Button.of("Remove").warning(),
                Button.link("Start", "#").asStart(),
                Gallery.raw("</div>")));
    }

    static Content words() {
        return Gallery.all(List.of(
                Breadcrumbs.empty()
                        .crumb("My work", "#")
                        .crumb("Maureen Bell", "#")
                        .here("Plan"),
                NotificationBanner.success("The plan has been agreed"),
                NotificationBanner.important("Two people are writing in this part"),
                Panel.of("Contact recorded", "We will answer by 14 May 2026"),
                WarningText.of("A contact with an appearance of need cannot be closed without an offer of assessment."),
                InsetText.of("You can ask for another look at any time."),
                Details.of("How we worked it out", "Seven visits of half an hour at £23.40 an hour.")
                        .opened(),
                SummaryList.empty()
                        .card("About the person")
                        .row("Preferred name", "Mo", ActionLink.change("#", "preferred name"))
                        .row("Pronouns", "She, her")
                        .row("Allergies", Tag.of("Penicillin", Tag.Colour.RED), ActionLink.change("#", "allergies")),
                SummaryList.empty().row("Address", "4 Mill Lane, Northmere").row("Telephone", "01632 960 123"),
                Table.of("What it costs")
                        .captionClasses("govuk-table__caption--m")
                        .head(List.of(Table.Cell.of("Need"), Table.Cell.of("Option"), Table.Cell.number("A week")))
                        .row(Table.Cell.of("Washing"), Table.Cell.of("Morning visits"), Table.Cell.number("£81.90"))
                        .row(Table.Cell.of("Company"), Table.Cell.of("Art group"), Table.Cell.number("£12.00"))
                        .firstCellNamesRow(),
                TaskList.empty()
                        .task(TaskList.Task.of("About me", "#", "Done"))
                        .task(TaskList.Task.of("A good week", "#", Tag.of("Not started", Tag.Colour.BLUE))
                                .hint("What you do, with whom, and when"))
                        .task(TaskList.Task.notYet("Money", "Cannot start yet")),
                Accordion.named("outcomes")
                        .section("Eating and drinking well", Words.of("I cook with Jo on Sundays."))
                        .section("Washing", Words.of("Someone helps me with the shower.")),
                Tabs.prefixed("week")
                        .title("A week")
                        .tab("Usual", Words.of("Swimming on Tuesdays."))
                        .tab("Bad day", Words.of("I stay in bed until someone comes.")),
                Pagination.of(5, 12, number -> "#" + number),
                Pagination.guide(
                        Pagination.Arrow.to("#").title("A good week"),
                        Pagination.Arrow.to("#").title("If things go wrong"))));
    }
}
