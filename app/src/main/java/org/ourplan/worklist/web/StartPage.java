package org.ourplan.worklist.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.web.Page;
import org.ourplan.worklist.store.Lists;

/**
 * The first page of those who have no list of work: what they can do here, and the way to it.
 *
 * @param people whom a planner or advocate works with; empty for everybody else
 */
public record StartPage(SignedIn who, List<Lists.Chosen> people) implements Page {

    /** What one role can do here. */
    public record Part(String role, String sentence, List<Link> links) {}

    /** One way on. */
    public record Link(String words, String address) {}

    /** One part for each role, in the order of the roles. */
    public List<Part> parts() {
        return parts(who);
    }

    static List<Part> parts(SignedIn who) {
        return Stream.of(Role.values()).filter(who::is).map(StartPage::part).toList();
    }

    /** True for a planner or advocate. */
    public boolean plans() {
        return who.is(Role.PLANNER);
    }

    @Override
    public String template() {
        return "worklist/start";
    }

    private static Part part(Role role) {
        return new Part(role.words(), sentence(role), links(role));
    }

    private static String sentence(Role role) {
        return switch (role) {
            case PERSON, CARER ->
                "Your account is not joined to your own record yet. Please tell the person who works with you.";
            case PLANNER ->
                "You work with the people who chose you, and write their plans with them. You see nobody else’s record.";
            case PRACTITIONER, TEAM_MANAGER, SENIOR_MANAGER, SAFEGUARDING_LEAD ->
                "Your work is listed here when there is some.";
            case FINANCE_OFFICER ->
                "You work out what people pay towards their care, and you look at what new figures mean for everybody."
                        + " To work with one person, find them and say why you need to look.";
            case COMPLAINTS_MANAGER ->
                "You look after complaints, which are kept apart from the record. To read what happened on somebody’s record,"
                        + " and who looked at it, find the person, and say why you need to look.";
            case POLICY_OWNER ->
                "You keep the policy packs: prices, local targets, policy lines and who may agree plans; and the directory"
                        + " and the information for everybody.";
            case PERFORMANCE_ANALYST ->
                "You make the national return and check it, and read what reviews say together, our own figures, and what"
                        + " the law asks of us. You do not see anybody’s record; the file of the return holds everybody’s details.";
            case SYSTEM_ADMINISTRATOR -> "You add, change and end accounts. You do not see anybody’s record.";
            case AUDITOR ->
                "You see who looked at a record, when and why. Find the person, and say why you need to look.";
        };
    }

    private static List<Link> links(Role role) {
        return switch (role) {
            case FINANCE_OFFICER ->
                List.of(
                        new Link("Find a person", "/people"),
                        new Link("Our local policy", "/policy"),
                        new Link("Charging figures", "/policy/charging-figures"),
                        new Link("What new charging figures mean for everybody", "/charging/runs"));
            case COMPLAINTS_MANAGER ->
                List.of(
                        new Link("Complaints", "/complaints"),
                        new Link("Write down a complaint", "/complaints/new"),
                        new Link("What was learnt from complaints", "/learning"),
                        new Link("Find a person", "/people"));
            case AUDITOR ->
                List.of(
                        new Link("Find a person", "/people"),
                        new Link("Who looked at complaints", "/complaints/looks"));
            case POLICY_OWNER ->
                List.of(
                        new Link("Policy packs", "/policy/packs"),
                        new Link("Keep the directory", "/directory/keeping"),
                        new Link("Information for everybody", "/directory/keeping/information"),
                        new Link("Compare two packs", "/policy/compare"),
                        new Link("Exceptions to our policy", "/exceptions"),
                        new Link("What was learnt from complaints", "/learning"),
                        new Link("What reviews say together", "/themes"),
                        new Link("What planning costs", "/planning-cost"),
                        new Link("Charging figures", "/policy/charging-figures"),
                        new Link("What new charging figures mean for everybody", "/charging/runs"),
                        new Link("What local policy may not do", "/policy/limits"));
            case PERFORMANCE_ANALYST ->
                List.of(
                        new Link("Client Level Data: the national return", "/returns/client-level-data"),
                        new Link("Measures, month by month", "/insight"),
                        new Link("What reviews say together", "/themes"),
                        new Link("What planning costs", "/planning-cost"),
                        new Link("What was learnt from complaints", "/learning"),
                        new Link("The way of safeguarding concerns, in figures", "/safeguarding/pathway"),
                        new Link("The Safeguarding Adults Collection", "/safeguarding/collection"),
                        new Link("Our local policy", "/policy"),
                        new Link("What the law asks, and what we prove", "/about/rules"));
            case SYSTEM_ADMINISTRATOR ->
                List.of(new Link("Accounts", "/accounts"), new Link("Add an account", "/accounts/new"));
            case PERSON, CARER, PLANNER, PRACTITIONER, TEAM_MANAGER, SENIOR_MANAGER, SAFEGUARDING_LEAD -> List.of();
        };
    }
}
