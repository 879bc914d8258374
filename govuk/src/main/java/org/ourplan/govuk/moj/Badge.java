package org.ourplan.govuk.moj;

import java.util.Locale;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;
import org.ourplan.govuk.Words;

/** A small word beside a name or a line, such as an alert; its colour adds to the word and never replaces it. */
public record Badge(Words text, Extra extra) implements Adjustable<Badge> {

    /** The colours a badge may have. */
    public enum Colour {
        PURPLE,
        BRIGHT_PURPLE,
        RED,
        GREEN,
        BLUE,
        BLACK,
        GREY
    }

    /** A badge in the usual colour. */
    public static Badge of(String text) {
        return new Badge(Words.of(text), Extra.NONE);
    }

    /** A badge of this colour. */
    public static Badge of(String text, Colour colour) {
        String name = colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return of(text).classes("moj-badge--" + name);
    }

    @Override
    public Badge extra(Extra changed) {
        return new Badge(text, changed);
    }
}
