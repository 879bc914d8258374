package org.ourplan.contact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.contact.FirstContact;
import org.ourplan.contact.decide.BeforeClosing;
import org.ourplan.contact.form.ContactForm;
import org.ourplan.govuk.SummaryList;
import org.ourplan.govuk.moj.SideNavigation;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;
import org.ourplan.writing.StepPage;

/** What stands beside the writing of a contact. */
record Beside(FirstContact contact, Map<String, Part> parts, List<BeforeClosing> open) {

    static Beside of(FirstContact contact, Map<String, Part> parts) {
        return new Beside(contact, parts, BeforeClosing.findings(Parts.recorded(parts), contact.concernRaised()));
    }

    StillNeeded needed() {
        var needed = StillNeeded.empty().allAt(contact.link() + "/close");
        for (var still : open) {
            var finding = still.finding();
            needed = needed.line(new StillNeeded.Line(
                    finding.sentence(), contact.link(still.part()), finding.section(), finding.stops()));
        }
        return needed;
    }

    SideNavigation navigation(String current) {
        var links = ContactForm.parts().stream()
                .map(part -> new SideNavigation.Link(
                        part.title(), contact.link(part.place()), part.place().equals(current)))
                .toList();
        return SideNavigation.called("Parts of this contact").section(null, links);
    }

    List<StepPage.Stop> stops() {
        return open.stream()
                .filter(still -> still.finding().stops())
                .map(still -> new StepPage.Stop(
                        still.finding().sentence(), still.finding().section(), contact.link(still.part())))
                .toList();
    }

    List<ContactPage.Card> cards() {
        var cards = new ArrayList<ContactPage.Card>();
        for (PartForm form : ContactForm.parts()) {
            var part = parts.get(form.place());
            var answers = SummaryList.empty();
            if (part != null) {
                for (var line : form.read(ContactForm.kept(part.answers()))) {
                    answers = answers.row(line.question(), line.answer());
                }
            }
            cards.add(new ContactPage.Card(form.title(), answers, contact.isOpen() ? contact.link(form.place()) : ""));
        }
        return cards;
    }
}
