package org.ourplan.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.documents.PaperForm;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.profile.Profile;
import org.ourplan.profile.ProfilePlace;
import org.ourplan.profile.Profiles.Writer;

/**
 * A one page profile to read, with the ways to write in it and to print it.
 *
 * @param profile nothing where there is none, or none that this reader may see
 * @param reader who reads: the person chooses who sees it, a helper and a worker do not
 * @param callThem the name the person likes to be called by
 * @param base where its addresses begin
 * @param writes true where this reader may write in it
 * @param formats how the person needs written information
 */
public record ProfilePage(
        @Nullable Profile profile,
        Writer reader,
        String callThem,
        String base,
        String back,
        boolean writes,
        List<String> formats)
        implements Page {

    @Override
    public String template() {
        return "profile/profile";
    }

    public boolean own() {
        return reader == Writer.THE_PERSON;
    }

    public String heading() {
        return own() ? "My one page" : callThem + ": one page profile";
    }

    public String words(ProfilePlace place) {
        return profile == null ? "" : profile.words(place);
    }

    /** Who wrote last in a place and when; empty where nobody did. */
    public String written(ProfilePlace place) {
        var said = profile == null ? null : profile.said().get(place);
        return said == null ? "" : said.by() + ", " + InWords.time(said.at());
    }

    public boolean shared() {
        return profile != null && profile.shared();
    }

    /** True when there is something to print. */
    public boolean prints() {
        return profile != null && !profile.isEmpty();
    }

    public List<PaperForm> forms() {
        return PaperForm.neededFirst(formats);
    }
}
