package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.SAFEGUARDING_CASE;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.safeguarding.Principle;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Words;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A made-up concern, taken along its way through the pages, to where a test begins. */
public final class SafeguardingStory {

    private final Staff staff;
    private final DSLContext database;
    private final int port;
    private final LocalDate today;
    public final UUID team;
    public final Staff.Hired worker;
    public final Staff.Hired lead;
    public final PersonId person;
    private @Nullable UUID concern;

    /** A person of a team, with their worker, and a safeguarding lead. */
    public SafeguardingStory(People people, Staff staff, DSLContext database, int port, LocalDate today) {
        this.staff = staff;
        this.database = database;
        this.port = port;
        this.today = today;
        this.team = staff.team("North");
        this.worker = staff.hire("Wanda Worker " + NewId.next(), team, Role.PRACTITIONER);
        this.lead = staff.hire("Lea Lead " + NewId.next(), null, Role.SAFEGUARDING_LEAD);
        this.person = people.add(FictionalPeople.born("Yolanda", "Fictional", LocalDate.of(1940, 5, 2)), worker.who());
    }

    /** Somebody at the pages. */
    public Browserless as(Staff.Hired who) {
        return new Browserless(port).with(who.secret());
    }

    /** A new worker of the team. */
    public Staff.Hired colleague(Role role) {
        return staff.hire("Cory Colleague " + NewId.next(), team, role);
    }

    /** The worker raises it from the record. */
    public SafeguardingStory raised(String... more) {
        return raisedAbout(person, more);
    }

    /** The worker raises it from this record. */
    public SafeguardingStory raisedAbout(PersonId whose, String... more) {
        var at = "/safeguarding/raise?person=" + whose;
        var answers = Stream.concat(Stream.of("what", "Her money is gone each Friday"), Stream.of(more))
                .toArray(String[]::new);
        var shown = as(worker).submit(at, at, answers);
        assertThat(shown.page().text()).contains("The safeguarding leads have it");
        concern = database.select(SAFEGUARDING_CONCERN.ID)
                .from(SAFEGUARDING_CONCERN)
                .where(SAFEGUARDING_CONCERN.RAISED_BY.eq(worker.who().account()))
                .orderBy(SAFEGUARDING_CONCERN.REFERENCE.desc())
                .limit(1)
                .fetchSingle()
                .value1();
        return this;
    }

    public UUID concern() {
        return Objects.requireNonNull(concern);
    }

    /** The address of the concern, or of a page beneath it. */
    public String at(String page) {
        return "/safeguarding/" + concern() + page;
    }

    /** Where it stands. */
    public String stage() {
        return database.select(SAFEGUARDING_CASE.STAGE)
                .from(SAFEGUARDING_CASE)
                .where(SAFEGUARDING_CASE.CONCERN.eq(concern()))
                .fetchSingle()
                .value1();
    }

    /** The lead writes something down. */
    public Browserless.Shown writes(String kind, String... answers) {
        return writes(lead, kind, answers);
    }

    /** Somebody writes something down. */
    public Browserless.Shown writes(Staff.Hired who, String kind, String... answers) {
        return as(who).submit(at("/write/" + kind), at("/write/" + kind), answers);
    }

    /** The answers, with others in place of some or added. */
    public static String[] with(String[] answers, String... over) {
        var replaced = Stream.iterate(0, at -> at < over.length, at -> at + 2)
                .map(at -> over[at])
                .toList();
        var kept = Stream.iterate(0, at -> at < answers.length, at -> at + 2)
                .filter(at -> !replaced.contains(answers[at]))
                .flatMap(at -> Stream.of(answers[at], answers[at + 1]));
        return Stream.concat(kept, Arrays.stream(over)).toArray(String[]::new);
    }

    /** A day in its three boxes. */
    public static String[] day(String field, LocalDate day) {
        return new String[] {
            field + "-day", "" + day.getDayOfMonth(),
            field + "-month", "" + day.getMonthValue(),
            field + "-year", "" + day.getYear()
        };
    }

    /** All three parts are met. */
    public static String[] met() {
        return new String[] {
            "area",
            "yes",
            "needs",
            "yes",
            "needs-why",
            "She has dementia and help each day",
            "abuse",
            "yes",
            "abuse-why",
            "The bank says that it was her card",
            "protect",
            "yes",
            "protect-why",
            "She does not remember giving it away",
            "route",
            "SECTION_42",
            "route-why",
            "All three are met; her daughter was told by phone"
        };
    }

    /** She said what she wants, and agrees. */
    public static String[] wishes() {
        return new String[] {
            "asked", "EXPRESSED",
            "wants", "My money, and my nephew still to come",
            "consent", "yes",
            "safe-way", "At the day centre on Tuesdays, never at home",
            "letters", "yes"
        };
    }

    /** She can take part without help. */
    public static String[] canTakePart() {
        var areas = Stream.of(Difficulty.values()).flatMap(area -> Stream.of("difficulty-" + Words.of(area), "no"));
        var matters =
                Matter.in(Process.SAFEGUARDING_ENQUIRY).stream().flatMap(one -> Stream.of("considered", Words.of(one)));
        return Stream.concat(areas, matters).toArray(String[]::new);
    }

    /** The plan of the enquiry. */
    public String[] plan() {
        return with(
                new String[] {
                    "find-out", "Who took the money",
                    "by-whom", "Wanda asks the bank",
                    "taking-part", "At the day centre, with her friend",
                    "risk", "HIGH"
                },
                day("by", today.plusDays(20)));
    }

    /** Everything that the end asks. */
    public static String[] ending() {
        var principles =
                Stream.of(Principle.values()).flatMap(one -> Stream.of("principle-" + one.name(), "Said of " + one));
        return Stream.concat(
                        Stream.of(
                                "action", "yes",
                                "action-what", "The bank changed the card; Wanda sees her each week",
                                "abuse", "FINANCIAL",
                                "source", "OTHER_KNOWN",
                                "places", "OWN_HOME",
                                "met", "FULLY",
                                "person-says", "It was all right",
                                "risk-found", "IDENTIFIED_ACTION",
                                "risk-outcome", "REDUCED",
                                "risk-why", "Nobody else has the card"),
                        principles)
                .toArray(String[]::new);
    }

    /** It was decided that section 42 is met. */
    public SafeguardingStory decided() {
        writes("decision", met());
        assertThat(stage()).isEqualTo("PLANNING");
        return this;
    }

    /** The enquiry is being made. */
    public SafeguardingStory enquiring() {
        decided();
        writes("wishes", wishes());
        writes("advocacy", canTakePart());
        writes("plan", plan());
        assertThat(stage()).isEqualTo("ENQUIRY");
        return this;
    }

    /** It has ended. */
    public SafeguardingStory ended() {
        enquiring();
        writes("closing", ending());
        assertThat(stage()).isEqualTo("CLOSED");
        return this;
    }
}
