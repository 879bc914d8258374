package org.ourplan.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** A part of a page: a record drawn by the template of its name ({@code TextInput} by {@code text-input.jte}). */
public interface Component extends Content {

    /** Draws the component into the page being written. */
    @Override
    default void writeTo(TemplateOutput output) {
        Templates.draw(this, output);
    }

    /** The component's HTML by itself, for tests, previews and parts of a page sent alone. */
    default String html() {
        StringOutput output = new StringOutput();
        Templates.draw(this, output);
        return output.toString();
    }
}
