package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** An invented person with a worker, invited by letter, and those around them. */
final class OwnPlace {

    static final LocalDate BORN = LocalDate.of(1950, 3, 12);
    static final String PASSWORD = "wobbly teapot on a Tuesday";

    final int port;
    final People people;
    final Staff.Hired worker;
    final UUID team;
    final PersonId person;
    Browserless office;

    OwnPlace(int port, People people, Staff staff) {
        this.port = port;
        this.people = people;
        this.team = staff.team("North");
        this.worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        this.person = people.add(FictionalPeople.born("Yolanda", "Fictional", BORN), worker.who());
        this.office = new Browserless(port).with(worker.secret());
    }

    /** The worker signs in again: a sign-in lasts half a day, and a test moves the clock. */
    OwnPlace signedInAgain(SignIns signIns) {
        office = new Browserless(port).with(signIns.begin(worker.who().account()));
        return this;
    }

    String link() {
        return person.link() + "/invitations";
    }

    /** Invites the person; returns the page that says that the letter is ready. */
    Browserless.Shown invite() {
        return invite("?as=PERSON");
    }

    Browserless.Shown invite(String whom, String... more) {
        var answers = new ArrayList<>(List.of("identity", "known"));
        answers.addAll(List.of(more));
        return office.submit(link() + "/new" + whom, link() + "/new" + whom, answers.toArray(String[]::new));
    }

    /** Invites somebody around the person, whose authority was seen and who was born on the same day as the person. */
    Browserless.Shown inviteOther(String as, UUID relationship, String... more) {
        var answers = new ArrayList<>(List.of(
                "born-day",
                "12",
                "born-month",
                "3",
                "born-year",
                "1950",
                "registered",
                "yes",
                "authority",
                "The sealed power of 3 May 2024",
                "authority-on-day",
                "1",
                "authority-on-month",
                "6",
                "authority-on-year",
                "2026"));
        answers.addAll(List.of(more));
        return invite("?as=" + as + "&who=" + relationship, answers.toArray(String[]::new));
    }

    /** Somebody who matters to the person. */
    Relationship around(String name, Standing... standings) {
        return people.addRelationship(
                new Relationship(NewId.next(), person, null, name, "nephew", Set.of(standings), "", "", false, "", ""),
                worker.who());
    }

    /** The code, read from the letter as it is handed over. */
    String code(Browserless.Shown sent) {
        assertThat(sent.heading()).contains("is ready");
        var letter = sent.page().select("a[href*=/letter?in=ordinary]").attr("href");
        return office.get(letter).page().selectFirst(".code").text();
    }

    /** Types the code and a date of birth. */
    static Browserless.Shown type(Browserless at, String code, LocalDate born) {
        return at.submit(
                "/join",
                "/join",
                "code",
                code,
                "born-day",
                "" + born.getDayOfMonth(),
                "born-month",
                "" + born.getMonthValue(),
                "born-year",
                "" + born.getYear());
    }

    /** Comes in with a code, with a name and password of their own. */
    Browserless join(String code, String name) {
        var at = new Browserless(port);
        assertThat(type(at, code, BORN).heading()).startsWith("Hello");
        var in = at.submit("/join/choose", "/join/choose", "sign-in-name", name, "new-password", PASSWORD);
        assertThat(in.path()).isIn("/me", "/helping");
        return at;
    }

    /** The person chooses somebody with exactly these parts, who comes in with the code. */
    Browserless choose(Browserless own, String name, HelpPart... parts) {
        var answers = new ArrayList<>(List.of("name", name, "born-day", "12", "born-month", "3", "born-year", "1950"));
        for (var part : parts) {
            answers.addAll(List.of("parts", part.name()));
        }
        var sent = own.submit("/me/helpers/new", "/me/helpers/new", answers.toArray(String[]::new));
        var letter = sent.page().select("a[href*=/letter?in=ordinary]").attr("href");
        return join(own.get(letter).page().selectFirst(".code").text(), name());
    }

    static String name() {
        return "own." + NewId.next();
    }
}
