package org.ourplan.demonstration;

import java.time.Instant;
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

    /** Plays it now. */
    public static PersonId play(People people, Player player, Map<String, SignedIn> staff, Instant now) {
        var story = Story.named("measured");
        var by = java.util.Objects.requireNonNull(staff.get(story.addedBy()));
        var person = new PersonId[1];
        OurplanClock.playedAt(now.minusSeconds(1_800), () -> person[0] = people.add(story.person(), by));
        player.play(person[0], story.steps(), staff, new Days(now));
        return person[0];
    }
}
