package org.ourplan.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.Picture;
import org.ourplan.documents.ShortLines;
import org.ourplan.people.Person;
import org.springframework.stereotype.Component;

/** The one page profile on paper. */
@Component
public class ProfilePaper {

    /** So that three parts fit what an Easy Read document holds. */
    private static final int LINES_OF_A_PART = 18;

    private final LoosePapers papers;

    ProfilePaper(LoosePapers papers) {
        this.papers = papers;
    }

    /** The profile in every form. */
    public LoosePapers.Loose of(Profile profile, Person whose) {
        var paper = papers.to(whose, "About me: " + whose.callThem(), "Care Act 2014 s1(3)(a) and (b)");
        return new LoosePapers.Loose(paper, true, "profile/paper", Map.of("profile", profile), easyRead(profile));
    }

    private static EasyRead easyRead(Profile profile) {
        return new EasyRead(Stream.of(ProfilePlace.values())
                .map(place -> new EasyRead.Section(place.title(), lines(profile, place)))
                .toList());
    }

    private static List<EasyRead.Line> lines(Profile profile, ProfilePlace place) {
        var all = ShortLines.of(profile.words(place)).toList();
        var lines = new ArrayList<EasyRead.Line>();
        all.stream()
                .limit(LINES_OF_A_PART)
                .forEach(words -> lines.add(new EasyRead.Line(place.picture(), words, true)));
        if (all.isEmpty()) {
            lines.add(new EasyRead.Line(Picture.PAGE, "I have not written this yet."));
        } else if (all.size() > LINES_OF_A_PART) {
            lines.add(new EasyRead.Line(Picture.PAGE, "There is more on my own page."));
        }
        return lines;
    }
}
