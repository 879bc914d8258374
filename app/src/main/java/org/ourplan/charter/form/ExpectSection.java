package org.ourplan.charter.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ourplan.documents.Picture;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The sections of what to expect, in the order of a person's way, with what they say until the council confirms its own words. */
public enum ExpectSection {
    FIRST_CONTACT(
            "First contact",
            Picture.TALKING,
            "Tell us what is happening, in your own words. Anybody may ask, whatever money they have. We give information and advice"
                    + " to everybody."),
    ASSESSMENT(
            "Assessment",
            Picture.PEOPLE,
            "We talk with you about your life, what matters to you, and what gets in the way. You may have somebody with you. If it is"
                    + " hard for you to take part, we find somebody independent to help you. Carers have an assessment of their"
                    + " own."),
    ELIGIBILITY(
            "What we decide about your needs",
            Picture.LETTER,
            "We decide whether your needs meet the national test. We write to you with the reasons. If they do not meet it, we tell you"
                    + " what else can help."),
    PLAN(
            "Your plan and your budget",
            Picture.PAGE,
            "You write your plan, with as much help as you want. Before you start, we tell you roughly how much money there may be. The"
                    + " plan says what will happen, who does it and what it costs."),
    AGREEING(
            "Agreeing",
            Picture.YES,
            "You say whether you agree. The council then agrees, or says why not. You get a copy, and so does anybody you choose."),
    REVIEW(
            "Reviews",
            Picture.CALENDAR,
            "We look at the plan with you after six to eight weeks, then at least once a year. You can ask for a review at any time."),
    WRONG(
            "If you think we are wrong",
            Picture.QUESTION,
            "Ask us to look at a decision again. You can also complain. If you are not happy with our answer, you can ask the Local"
                    + " Government and Social Care Ombudsman to look into it. It is free."),
    SAFETY(
            "If you are worried about an adult",
            Picture.HELP,
            "If you think an adult is being hurt, neglected or used, tell us. If somebody is in danger now, call 999.");

    private final String heading;
    private final Picture picture;
    private final String words;

    ExpectSection(String heading, Picture picture, String words) {
        this.heading = heading;
        this.picture = picture;
        this.words = words;
    }

    /** The heading, for everybody. */
    public String heading() {
        return heading;
    }

    /** The picture beside it in Easy Read. */
    public Picture picture() {
        return picture;
    }

    /** What it says: the council's words, else those it comes with. */
    public String words(Answers says) {
        return says.has(field()) ? says.one(field()) : words;
    }

    private String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of all of them. */
    public static PartForm form() {
        var questions = Stream.of(values())
                .map(section -> Question.words(section.field(), section.heading)
                        .needed("Say something under “" + section.heading + "”"))
                .toList();
        return new PartForm(
                "what-to-expect",
                "What to expect",
                "",
                "Short sentences, as you would say them. An empty line begins a new paragraph. Easy Read is made from the same words.",
                questions);
    }

    /** What the form begins with: the last text, else the words it comes with. */
    public static Answers begin(Answers says) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (var section : values()) {
            given.put(section.field(), List.of(section.words(says)));
        }
        return new Answers(given);
    }

    /** All the words together. */
    public static String all(Answers says) {
        return String.join(
                "\n\n", Stream.of(values()).map(section -> section.words(says)).toList());
    }
}
