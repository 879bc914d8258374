package org.ourplan.record.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.people.Person;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.IdentityBar;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.NextStep;
import org.ourplan.record.store.Overview;

/**
 * The person's own home page.
 *
 * @param greeting good morning, afternoon or evening
 * @param ways the pages of their own that there are
 * @param council how to reach those who work with them
 * @param known what we know of them, as on every page that a worker sees
 */
public record MyPage(
        String greeting,
        Person person,
        Overview overview,
        List<Way> ways,
        IdentityBar known,
        Council council,
        LocalDate today)
        implements org.ourplan.platform.web.Page {

    /** A way on: words, what is there, address. */
    public record Way(String words, String what, String link) {}

    /** True when this name is the person's own. */
    public boolean isMe(String name) {
        return name.equals(person.callThem()) || name.equals(person.fullName());
    }

    /** Who takes the next step, in a sentence. */
    public String who(NextStep next) {
        if (isMe(next.who())) {
            return "This is for you to do, with as much help as you want.";
        }
        return next.who().isEmpty()
                ? "We have not said yet who does this. Ask us: you have a right to know."
                : withTheirJob(next.who()) + " does this with you.";
    }

    /** When to expect it, in a sentence. */
    public String when(NextStep next) {
        var day = next.expectBy();
        if (day == null) {
            return "There is no date yet. We tell you as soon as there is one.";
        }
        return day.isBefore(today)
                ? "It should have happened by " + InWords.day(day) + ". If you have heard nothing, please ask us why."
                : "Expect it by " + InWords.day(day) + ".";
    }

    /** Where things are up to, stage by stage, as the person would say it. */
    public List<MyWay.Step> steps() {
        return MyWay.steps(overview.stages());
    }

    /** Those who work with them: a name, or the team where nobody is named yet. */
    public List<String> workers() {
        return MyWay.workers(overview);
    }

    /** How to reach them: a number to call, an address to write to; those that are known. */
    public String reach() {
        var call = council.phone().isEmpty() ? "" : "call " + council.phone();
        var email = council.email().isEmpty() ? "" : "email " + council.email();
        return call.isEmpty() || email.isEmpty() ? call + email : call + " or " + email;
    }

    /** Whom to turn to. */
    public String askWhom() {
        return overview.workers().stream()
                .map(Overview.Worker::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("us");
    }

    private String withTheirJob(String name) {
        return overview.workers().stream()
                .filter(worker -> worker.name().equals(name))
                .findFirst()
                .map(worker -> MyWay.withJob(name, worker.jobTitle()))
                .orElse(name);
    }

    @Override
    public String template() {
        return "record/me";
    }
}
