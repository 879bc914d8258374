package org.ourplan.profile;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ourplan.platform.PersonId;

/**
 * A one page profile as it stands.
 *
 * @param shared true when those of the council who work with the person see it
 * @param said what is written, by place
 */
public record Profile(UUID id, PersonId person, boolean shared, Map<ProfilePlace, Said> said) {

    public Profile {
        said = Map.copyOf(said);
    }

    /** What is written in one place, by whom and when. */
    public record Said(int version, String words, String by, Instant at) {}

    /** The words of a place, empty where nothing is written. */
    public String words(ProfilePlace place) {
        var said = this.said.get(place);
        return said == null ? "" : said.words().strip();
    }

    /** True while nothing can be read in it. */
    public boolean isEmpty() {
        for (var place : ProfilePlace.values()) {
            if (!words(place).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
