package org.ourplan.organisation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Organisation;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * One organisation.
 *
 * @param asked whom it was asked to help; nobody for the council's keeper, who does not see it
 * @param keeper true for whoever keeps it in the council
 */
public record OrganisationPage(
        Organisation organisation, List<Colleague> people, List<Involvement> asked, boolean keeper, LocalDate today)
        implements Page {

    public OrganisationPage {
        people = people.stream().filter(one -> !one.ended()).toList();
        asked = List.copyOf(asked);
    }

    @Override
    public String template() {
        return "organisation/organisation";
    }

    public String back() {
        return keeper ? OrganisationsPages.ALL : "/helping";
    }

    public List<Involvement> waiting() {
        return asked.stream().filter(Involvement::waits).toList();
    }

    public List<Involvement> goingOn() {
        return asked.stream().filter(Involvement::goesOn).toList();
    }

    public String link(Involvement one) {
        return organisation.link() + "/asked/" + one.id();
    }

    /** For what, and by when. */
    public String about(Involvement one) {
        var what = one.work() == Work.ADVOCACY
                ? "An independent advocate for " + one.about()
                : "Help with planning: " + one.personName() + " chose you";
        return what + (one.byDay() == null ? "." : ", by " + InWords.date(one.byDay()) + ".");
    }

    public String link(Colleague one) {
        return organisation.link() + "/people/" + one.id();
    }

    /** What they do, each a sentence. */
    public String does(Colleague one) {
        var does = one.does().stream().sorted().map(Work::words);
        var answers = Stream.of("Answers for the organisation").filter(words -> one.manages());
        return Stream.concat(does, answers).collect(Collectors.joining(". ", "", "."));
    }

    /** True for whom the council writes down what it saw. */
    public boolean isAdvocate(Colleague one) {
        return one.does().contains(Work.ADVOCACY);
    }

    /** What was seen, in the order in which the regulations ask it. */
    public List<Colleague.Evidence> seen(Colleague one) {
        return one.evidence().stream()
                .sorted(Comparator.comparing(Colleague.Evidence::requirement))
                .toList();
    }

    /** Whether they can be arranged as an advocate today, and what for. */
    public String evidence(Colleague one) {
        if (!isAdvocate(one)) {
            return "";
        }
        var stops = one.unsuitable(Answer.NO, one.does().contains(Work.IMCA), today).stream()
                .map(Finding::sentence)
                .collect(Collectors.joining(" "));
        return stops.isEmpty() ? "Everything the regulations ask was seen and is good." : stops;
    }

    public String day(LocalDate day) {
        return InWords.date(day);
    }
}
