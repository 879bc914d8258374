package org.ourplan.sharing.web;

import org.ourplan.govuk.SummaryList;
import org.ourplan.people.Person;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.sharing.Shared;
import org.ourplan.sharing.SharingAgreement;

/** The sheet that goes with what was shared, to be printed or sent along. It says no more than was agreed. */
public record SheetPage(SharingAgreement agreement, Shared shared, Person person, Council council) implements Page {

    @Override
    public String template() {
        return "sharing/sheet";
    }

    /** Back to everything that is shared. */
    public String back() {
        return agreement.person().link() + "/sharing";
    }

    /** Who it is about, as it was when it went out. */
    public SummaryList about() {
        var list = SummaryList.empty()
                .row("About", person.fullName())
                .row("Our number for them", String.valueOf(person.reference()));
        var number = shared.nhsNumber();
        if (number != null) {
            list = list.row("NHS number", number);
        }
        if (!shared.needs().isEmpty()) {
            list = list.row("How to communicate with them", String.join("; ", shared.needs()));
        }
        return shared.formats().isEmpty()
                ? list
                : list.row("Give them written information in", String.join("; ", shared.formats()));
    }

    /** What it is, from whom, and on what ground. */
    public SummaryList what() {
        var terms = agreement.terms();
        return SummaryList.empty()
                .row("To", terms.recipient())
                .row("From", council.name() + ", " + shared.by())
                .row("What", shared.what())
                .row("It covers", SharingWords.capital(terms.inWords(shared.parts())))
                .row("What for", terms.purpose())
                .row("Ground", terms.ground().words() + " (" + terms.ground().section() + ")")
                .row("Sent", InWords.date(shared.on()) + ", " + shared.how());
    }
}
