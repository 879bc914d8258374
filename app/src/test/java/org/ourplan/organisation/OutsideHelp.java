package org.ourplan.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.store.Hiring;
import org.ourplan.law.advocacy.AdvocateRequirement;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;
import org.springframework.boot.test.context.TestComponent;

/** An invented organisation outside the council, with people who can sign in, without playing out how each of them came in. */
@TestComponent
public class OutsideHelp {

    private final Organisations organisations;
    private final Involvements involvements;
    private final Hiring hiring;
    private final Staff staff;

    OutsideHelp(Organisations organisations, Involvements involvements, Hiring hiring, Staff staff) {
        this.organisations = organisations;
        this.involvements = involvements;
        this.hiring = hiring;
        this.staff = staff;
    }

    /** An organisation with its keeper in the council and its manager. */
    public record Outside(UUID id, String name, Staff.Hired keeper, Staff.Hired manager) {

        public String link() {
            return "/organisations/" + id;
        }
    }

    /** Somebody of it. */
    public record Somebody(UUID id, String name, Staff.Hired hired) {

        /** At the pages. */
        public Browserless at(int port) {
            return new Browserless(port).with(hired.secret());
        }
    }

    /** A new organisation that does both. */
    public Outside founded() {
        var keeper = staff.hire("Kay Keeper", null, Role.POLICY_OWNER);
        var name = "Speak Up " + NewId.next().toString().substring(28);
        var id = organisations
                .add(name, Set.of(Work.ADVOCACY, Work.PLANNING), "We are on your side", "01632 960 000", keeper.who())
                .orElseThrow();
        var before = new Outside(id, name, keeper, keeper);
        var manager = joins(before, "Mona Manager", true);
        return new Outside(id, name, keeper, manager.hired());
    }

    /** Somebody who works for it and has come in; of advocates nothing was seen yet. */
    public Somebody joins(Outside outside, String name, boolean manages, Work... does) {
        var id = organisations.addPerson(
                outside.id(), name, Set.of(does), manages, outside.keeper().who());
        var hired = staff.hire(name, null, Role.PLANNER);
        hiring.comesIn(id, hired.who(), outside.keeper().who());
        return new Somebody(id, name, hired);
    }

    /** An advocate of whom everything was seen. */
    public Somebody advocate(Outside outside, String name) {
        var advocate = joins(outside, name, false, Work.ADVOCACY, Work.IMCA);
        seen(
                outside,
                advocate.id(),
                EnumSet.allOf(AdvocateRequirement.class),
                organisations.today().plusYears(1));
        return advocate;
    }

    /** These things were seen of somebody, good until that day. */
    public void seen(Outside outside, UUID colleague, Set<AdvocateRequirement> what, LocalDate until) {
        what.forEach(requirement -> organisations.evidence(
                outside.id(),
                colleague,
                new Colleague.Evidence(requirement, "A certificate", until.minusYears(2), until, "Kay Keeper"),
                outside.keeper().who()));
    }

    /** Asked for an advocate for this process, and this is who; with what the process needs, where it may be shared. */
    public Involvement advocates(
            Outside outside, Somebody who, PersonId person, Process process, Shares shares, SignedIn worker) {
        var asked = involvements.ask(
                ToAsk.advocate(
                        person,
                        outside.id(),
                        process,
                        false,
                        null,
                        "They cannot follow long talk",
                        "Pictures",
                        shares,
                        shares == Shares.BEST_INTERESTS ? "They want to be heard" : "",
                        null),
                worker);
        return take(outside, who, person, asked);
    }

    /** Chosen by the person for planning, with exactly these parts. */
    public Involvement plans(Outside outside, Somebody who, PersonId person, SignedIn self, HelpPart... parts) {
        return take(
                outside, who, person, involvements.ask(ToAsk.planning(person, outside.id(), "", Set.of(parts)), self));
    }

    private Involvement take(Outside outside, Somebody who, PersonId person, UUID asked) {
        involvements.takes(
                involvements.find(person, asked),
                organisations.person(outside.id(), who.id()),
                Answer.NO,
                "",
                outside.manager().who());
        return involvements.find(person, asked);
    }
}
