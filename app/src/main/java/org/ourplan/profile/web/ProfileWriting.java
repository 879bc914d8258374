package org.ourplan.profile.web;

import java.util.Map;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.profile.Profile;
import org.ourplan.profile.ProfilePlace;
import org.ourplan.profile.Profiles;
import org.ourplan.profile.Profiles.Writer;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Component;

/** One part of a profile, opened and saved: the same for the person, for a worker and for a helper. */
@Component
class ProfileWriting {

    private final Profiles profiles;

    ProfileWriting(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Where somebody writes: their own pages begin with this, and these words say whose profile it is. */
    record At(String base, String whose, Writer writer) {}

    /** The page of one part, from what the writer may see. */
    Page open(java.util.Optional<Profile> profile, String named, At at) {
        var place = ProfilePlace.at(named).orElseThrow(NotFound::new);
        var said = profile.map(Profile::said).orElse(Map.of()).get(place);
        return said == null
                ? new ProfilePartPage(place, at.whose(), action(at, place), 0, "", Answers.none(), at.base())
                : new ProfilePartPage(
                        place,
                        at.whose(),
                        action(at, place),
                        said.version(),
                        "Saved by " + said.by() + ", " + InWords.time(said.at()),
                        Answers.of("words", said.words()),
                        at.base());
    }

    /** A save as its writer leaves the field, or by the button. */
    Object keep(PersonInView person, String named, Answers typed, boolean quiet, SignedIn by, At at) {
        var place = ProfilePlace.at(named).orElseThrow(NotFound::new);
        var opened = typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
        var saving = profiles.write(person.id(), place, opened, typed, by, at.writer());
        if (quiet) {
            return SavedQuietly.answer(saving);
        }
        return saving instanceof Saving.Clash clash
                ? BothTexts.of(place.form(), action(at, place), clash, at.base())
                : Redirect.to(at.base(), "Saved.");
    }

    private static String action(At at, ProfilePlace place) {
        return at.base() + "/" + place.place();
    }
}
