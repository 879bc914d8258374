package org.ourplan.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.profile.store.ProfileStore;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One page profiles: written by the person, or with somebody; seen by the council only while the person shares it. */
@Component
public class Profiles {

    private final ProfileStore store;
    private final Writings writings;
    private final Events events;

    Profiles(ProfileStore store, Writings writings, Events events) {
        this.store = store;
        this.writings = writings;
        this.events = events;
    }

    /** Who writes. */
    public enum Writer {
        /** The person, on their own page. What they begin is theirs alone until they share it. */
        THE_PERSON,
        /** Somebody the person or the law gave this part. */
        HELPER,
        /** Somebody of the council, with the person beside them. What they begin is shared from the beginning. */
        WORKER
    }

    /** The person's own, for them and for those who help them with it. One statement. */
    public Optional<Profile> own(PersonId person) {
        return store.find(person);
    }

    /** The profile for the council: empty where there is none, and where the person has not shared it. One statement. */
    public Optional<Profile> shared(PersonId person) {
        return store.shared(person);
    }

    /** The same for the person in view: no statement where they share none. */
    public Optional<Profile> shared(PersonInView person) {
        return person.sharesProfile() ? store.shared(person.id()) : Optional.empty();
    }

    /**
     * Saves one part, if its version is still the one that was opened (0: nothing was written there). A worker is refused where
     * the person keeps the profile to themselves.
     */
    @Transactional
    public Saving write(PersonId person, ProfilePlace place, int opened, Answers typed, SignedIn by, Writer writer) {
        store.begin(person, writer == Writer.WORKER, by.account());
        var profile = store.hold(person).orElseThrow();
        if (writer == Writer.WORKER && !profile.shared()) {
            throw new Refused(
                    List.of("This one page profile is the person’s own, and they have not shared it. Ask them."),
                    person.link() + "/profile");
        }
        var saving = writings.save(
                profile.id(), place.place(), opened, typed.only(place.form().fields()), by);
        if (profile.shared() && saving instanceof Saving.Saved saved) {
            events.append(
                    person.value(),
                    Happening.PROFILE_CHANGED,
                    profile.id(),
                    saved.version(),
                    Map.of("place", place.place()),
                    by.account());
        }
        return saving;
    }

    /** The person chooses who sees it. Nobody else can choose this for them, but one who acts for them in law. */
    @Transactional
    public void share(PersonId person, boolean shared, SignedIn by) {
        store.begin(person, false, by.account());
        var profile = store.hold(person).orElseThrow();
        if (profile.shared() != shared) {
            store.share(profile.id(), shared, by.account());
            events.append(
                    person.value(),
                    shared ? Happening.PROFILE_SHARED : Happening.PROFILE_NOT_SHARED,
                    profile.id(),
                    1,
                    Map.of(),
                    by.account());
        }
    }
}
