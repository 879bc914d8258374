package org.ourplan.demonstration;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.play.Days;
import org.ourplan.demonstration.play.Player;
import org.ourplan.demonstration.play.StoryStopped;
import org.ourplan.demonstration.play.Yaml;
import org.ourplan.demonstration.store.Hiring;
import org.ourplan.people.People;
import org.ourplan.platform.OurplanClock;
import org.ourplan.platform.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads Westmere Council, which does not exist: its staff, and its people with everything that happened to them. Each
 * person is whole or not there.
 */
@Component
public class Demonstration {

    private static final Logger log = LoggerFactory.getLogger(Demonstration.class);

    private final Hiring hiring;
    private final Council council;
    private final People people;
    private final Player player;
    private final Doing doing;

    Demonstration(Hiring hiring, Council council, People people, Player player, Doing doing) {
        this.hiring = hiring;
        this.council = council;
        this.people = people;
        this.player = player;
        this.doing = doing;
    }

    /** The clock, and the two sizes of "all or nothing": the council, and inside it one person. */
    @Component
    static class Doing {
        private final TransactionTemplate whole;
        private final TransactionTemplate one;
        private final Clock clock;

        Doing(PlatformTransactionManager transactions, Clock clock) {
            this.clock = clock;
            whole = new TransactionTemplate(transactions);
            one = new TransactionTemplate(transactions);
            one.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        }
    }

    /** Every story, in the order in which they are played: a carer before or after the person they care for. */
    public static List<String> stories() {
        return Yaml.words(Yaml.file("council.yaml").get("stories"));
    }

    /** The password of every account of the demonstration. */
    public static String password() {
        return Council.password();
    }

    /** Where a story says that its person is at its end. */
    public static String stage(String story) {
        return Story.named(story).stage();
    }

    /**
     * Loads it where nobody is here yet. Does nothing otherwise.
     *
     * @return each story's person, for those that were loaded now
     */
    public Map<String, PersonId> load() {
        var loaded = new HashMap<String, PersonId>();
        if (hiring.isEmpty()) {
            doing.whole.executeWithoutResult(whole -> {
                var staff = new HashMap<>(council.hire());
                var days = new Days(doing.clock.instant());
                stories().forEach(name -> play(Story.named(name), staff, days, loaded));
            });
        }
        return loaded;
    }

    private void play(Story story, Map<String, SignedIn> staff, Days days, Map<String, PersonId> loaded) {
        try {
            doing.one.executeWithoutResult(one -> loaded.put(story.name(), person(story, staff, days)));
        } catch (StoryStopped why) {
            log.error("{} is left out of the demonstration. {}", story.name(), why.getMessage());
        }
    }

    private PersonId person(Story story, Map<String, SignedIn> staff, Days days) {
        var added = new PersonId[1];
        var before = days.beginning(story.begins()).minusSeconds(600);
        OurplanClock.playedAt(before, () -> added[0] = add(story, staff));
        var own = council.ownAccount(story, added[0]);
        own.ifPresent(who -> staff.put(Yaml.word(story.account().get("sign-in")), who));
        player.play(added[0], story.steps(), staff, days);
        return added[0];
    }

    private PersonId add(Story story, Map<String, SignedIn> staff) {
        var by = java.util.Objects.requireNonNull(staff.get(story.addedBy()), story.addedBy());
        var person = people.add(story.person(), by);
        story.around(person).forEach(relationship -> people.addRelationship(relationship, by));
        story.alsoWorkWith()
                .forEach(other ->
                        people.alsoWorksWith(person, java.util.Objects.requireNonNull(staff.get(other), other), by));
        return person;
    }
}
