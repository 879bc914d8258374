package org.ourplan.profile;

import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.documents.Picture;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The three parts of a one page profile, in order. */
public enum ProfilePlace {
    LIKE(
            "like",
            "What people like about me",
            "Ask somebody who knows you well. What would they say? What are you good at? What makes people smile?",
            Picture.HEART),
    MATTERS(
            "matters",
            "What matters to me",
            "Who and what is important to you? What does a good day look like? What would you never want to miss?",
            Picture.PEOPLE),
    SUPPORT(
            "support",
            "How best to support me",
            "What should people do, or not do? How do you like to be spoken to? What helps on a bad day?",
            Picture.HELP);

    private final String place;
    private final String title;
    private final String prompts;
    private final Picture picture;

    ProfilePlace(String place, String title, String prompts, Picture picture) {
        this.place = place;
        this.title = title;
        this.prompts = prompts;
        this.picture = picture;
    }

    /** Its part of an address, and its name among the parts that are kept. */
    public String place() {
        return place;
    }

    public String title() {
        return title;
    }

    /** Questions that help to begin. */
    public String prompts() {
        return prompts;
    }

    /** What stands for it in Easy Read. */
    public Picture picture() {
        return picture;
    }

    /** Its one question. */
    public PartForm form() {
        return PartForm.of(
                place,
                title,
                "",
                Question.words("words", "In my own words")
                        .hint(prompts + " A few words are enough. You can come back at any time."));
    }

    /** The part of this address. */
    public static Optional<ProfilePlace> at(String place) {
        return Stream.of(values()).filter(one -> one.place.equals(place)).findFirst();
    }
}
