package org.ourplan.record.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Tabs;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.NotFound;
import org.ourplan.record.NextStep;
import org.ourplan.record.OwnDoor;
import org.ourplan.record.Stage;
import org.ourplan.record.store.Overview;
import org.ourplan.record.store.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The person's own home: what is happening with me, and what can I do? */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class Mine {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String DOCUMENTS = "/me/documents";
    private static final MyPage.Way ANSWER = new MyPage.Way(
            "Answer: is my plan right?",
            "We are waiting for your answer. You can say yes, no, or only partly.",
            "/me/plan/answer");
    private static final MyPage.Way ASSESSMENT = new MyPage.Way(
            "My assessment",
            "Think about it before we meet. Write it myself, with support, if I want to.",
            "/me/assessment");
    private static final MyPage.Way PROFILE = new MyPage.Way(
            "My one page", "What people like about me, what matters to me, how best to support me.", "/me/profile");
    private static final MyPage.Way HELPERS = new MyPage.Way(
            "Who helps me", "Choose somebody to help me here. Say what they may see. End it.", "/me/helpers");

    private static final List<MyPage.Way> WAYS = List.of(
            new MyPage.Way("My plan", "Read it, write in it, say what you think of it.", "/me/plan"),
            new MyPage.Way("My money", "What my support costs, who pays, and how it was worked out.", "/me/statement"),
            new MyPage.Way(
                    "My direct payment",
                    "Money to arrange my support myself: ask for it, see it, say what I spent.",
                    "/me/direct-payment"),
            new MyPage.Way(
                    "My documents",
                    "Letters and plans from us. Read them large, in Easy Read, or print them.",
                    DOCUMENTS));

    private final People people;
    private final Records records;
    private final Tabs tabs;
    private final Clock clock;
    private final List<OwnDoor> doors;
    private final Council council;

    Mine(People people, Records records, Tabs tabs, Clock clock, List<OwnDoor> doors, Council council) {
        this.people = people;
        this.records = records;
        this.tabs = tabs;
        this.clock = clock;
        this.doors = doors;
        this.council = council;
    }

    @GetMapping("/me")
    MyPage home(PersonInView me) {
        var person = people.find(me.id()).orElseThrow(NotFound::new);
        var overview = records.overview(me.id());
        return new MyPage(
                greeting(), person, overview, ways(person, overview), me.identity(), council, LocalDate.now(clock));
    }

    /** What they can open now: nothing that is still empty; their answer first when we wait for it. */
    private List<MyPage.Way> ways(Person person, Overview overview) {
        var planned = overview.stages().containsKey(Stage.PLAN);
        var own = Stream.concat(
                        waitsFor(person, overview.next()) ? Stream.of(ANSWER) : Stream.empty(),
                        WAYS.stream().filter(way -> planned || way.link().equals(DOCUMENTS)))
                .filter(way -> tabs.isThere(way.link()));
        var ofOtherStages = doors.stream()
                .flatMap(door -> door.of(person.id()).stream())
                .map(door -> new MyPage.Way(door.words(), door.what(), door.link()));
        var assessment =
                overview.stages().containsKey(Stage.ASSESSMENT) ? Stream.of(ASSESSMENT) : Stream.<MyPage.Way>empty();
        var review = review(overview).stream().filter(way -> tabs.isThere(way.link()));
        var always = Stream.of(PROFILE, HELPERS).filter(way -> tabs.isThere(way.link()));
        return Stream.of(own, assessment.filter(way -> tabs.isThere(way.link())), review, always, ofOtherStages)
                .flatMap(ways -> ways)
                .toList();
    }

    /** Once a plan has dates on which it is looked at again. */
    private static Optional<MyPage.Way> review(Overview overview) {
        var review = overview.stages().get(Stage.REVIEW);
        if (review == null) {
            return Optional.empty();
        }
        return Optional.of(new MyPage.Way(
                "My review",
                review.state().equals("begun")
                        ? "We look at my plan, and at my life, together. I can write down first what I think."
                        : "When we look at my plan next, and what we said before.",
                "/me/review"));
    }

    private static boolean waitsFor(Person person, @Nullable NextStep next) {
        return next != null
                && next.link().contains("/plans/")
                && Set.of(person.callThem(), person.fullName()).contains(next.who());
    }

    private String greeting() {
        var hour = clock.instant().atZone(LONDON).getHour();
        return hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
    }
}
