package org.ourplan.charging.web;

import java.util.List;
import org.ourplan.charging.decide.EnteredFigure;
import org.ourplan.charging.decide.FigureUnit;
import org.ourplan.charging.decide.FiguresOfYear;
import org.ourplan.charging.decide.WhatStops;
import org.ourplan.charging.decide.WhereItIsSet;
import org.ourplan.govuk.Select;
import org.ourplan.govuk.Tag;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.figures.Confidence;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Every charging figure of a year: what holds, what is empty and what that stops, what must be looked up.
 *
 * @param waiting what waits for a second person, of any year
 * @param years the years to choose from
 * @param mayEnter whether the reader is a policy owner
 */
public record FigureListPage(
        FiguresOfYear figures, List<EnteredFigure> waiting, List<Select.Option> years, boolean mayEnter)
        implements Page {

    static final String PATH = "/policy/charging-figures";

    @Override
    public String template() {
        return "charging/figureList";
    }

    /** For example {@code 2026/27}. */
    public String yearInWords() {
        return yearInWords(figures.year());
    }

    static String yearInWords(int year) {
        return year + "/" + "%02d".formatted((year + 1) % 100);
    }

    /** The figure's own words, as a line begins with them. */
    public static String name(FiguresOfYear.Stretch stretch) {
        var words = stretch.figure().words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The amount with its unit, or that there is none. */
    public static String amount(FiguresOfYear.Stretch stretch) {
        var held = stretch.held();
        return held == null || held.value() == null
                ? "Empty"
                : FigureUnit.of(stretch.figure()).of(held.value());
    }

    /** From when until when. */
    public static String holds(FiguresOfYear.Stretch stretch) {
        var until = stretch.until();
        return "from " + InWords.date(stretch.from()) + (until == null ? "" : " to " + InWords.date(until));
    }

    /** Where it is set, and how we know it; of an empty one what it stops. */
    public static String source(FiguresOfYear.Stretch stretch) {
        var held = stretch.held();
        if (held == null || held.value() == null) {
            return "Stops " + WhatStops.without(stretch.figure()) + ".";
        }
        return Words.begin(WhereItIsSet.of(stretch.figure(), held.from())) + ". "
                + WhereItIsSet.known(held.confidence(), held.source());
    }

    /** The exact words of our own table, for whoever looks the figure up; empty where the council entered it, or nobody. */
    public static String inOurTable(FiguresOfYear.Stretch stretch) {
        var held = stretch.held();
        return held == null || held.value() == null || held.confidence() == Confidence.ENTERED ? "" : held.source();
    }

    /** How it stands, in a word. */
    public static Tag standing(FiguresOfYear.Stretch stretch) {
        if (stretch.isEmpty()) {
            return Tag.of("Empty", Tag.Colour.RED);
        }
        if (stretch.toBeChecked()) {
            return Tag.of("Look this up", Tag.Colour.YELLOW);
        }
        var held = stretch.held();
        return held != null && held.confidence() == Confidence.ENTERED
                ? Tag.of("Entered", Tag.Colour.GREEN)
                : Tag.of("Held", Tag.Colour.GREY);
    }

    /** Where this figure is entered. */
    public static String enter(FiguresOfYear.Stretch stretch) {
        return PATH + "/new?figure=" + stretch.figure().parameter() + "&from=" + stretch.from();
    }

    /** An entry, as a link says it. */
    public static String named(EnteredFigure entry) {
        return entry.figure().words() + ", " + entry.inWords() + " from " + InWords.date(entry.from());
    }

    /** Who entered it, and when. */
    public static String entered(EnteredFigure entry) {
        return "entered by " + entry.enteredByName() + ", " + InWords.time(entry.enteredAt());
    }

    /** Where the entry is. */
    public static String link(EnteredFigure entry) {
        return PATH + "/" + entry.id();
    }
}
