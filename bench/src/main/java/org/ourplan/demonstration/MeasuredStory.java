package org.ourplan.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.play.Days;
import org.ourplan.demonstration.play.Player;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.OurplanClock;
import org.ourplan.platform.PersonId;

/** The story that is measured, played once more beside those of the demonstration so that each form it sends is known. */
public final class MeasuredStory {

    private MeasuredStory() {}

    /** Who the story is about. */
    public static NewPerson person() {
        return Story.named("measured").person();
    }

    /** Plays it to its end. */
    public static PersonId play(People people, Player player, Map<String, SignedIn> staff, Instant now) {
        return play(
                people, player, staff, now, person(), Story.named("measured").steps());
    }

    /** Plays it until the plan can begin, of somebody else with the same story. */
    public static PersonId playUntilPlan(People people, Player player, Map<String, SignedIn> staff, Instant now) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var step : Story.named("measured").steps()) {
            var copy = new LinkedHashMap<>(step);
            steps.add(copy);
            if (copy.remove("begin-plan") != null) {
                break;
            }
        }
        return play(people, player, staff, now, named("Ready"), steps);
    }

    private static NewPerson named(String given) {
        var person = person();
        return new NewPerson(
                given,
                person.familyName(),
                person.preferredName(),
                person.title(),
                person.pronouns(),
                person.formerNames(),
                person.dateOfBirth(),
                null,
                person.addressLines(),
                person.postcode(),
                person.settled(),
                person.phone(),
                person.email(),
                person.communication(),
                person.formats(),
                person.caredForUnpaid(),
                true);
    }

    private static PersonId play(
            People people,
            Player player,
            Map<String, SignedIn> staff,
            Instant now,
            NewPerson about,
            List<Map<String, Object>> steps) {
        var by = java.util.Objects.requireNonNull(staff.get("aisha"));
        var person = new PersonId[1];
        OurplanClock.playedAt(now.minusSeconds(1_800), () -> person[0] = people.add(about, by));
        player.play(person[0], steps, staff, new Days(now));
        return person[0];
    }
}
