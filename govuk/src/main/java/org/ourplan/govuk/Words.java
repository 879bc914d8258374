package org.ourplan.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/** What a component says: plain text, escaped where it is written, or rich content, written as it is. */
public sealed interface Words extends Content {

    /** Plain text; anything that looks like markup is shown, never obeyed. */
    record Text(String text) implements Words {
        @Override
        public void writeTo(TemplateOutput output) {
            output.writeUserContent(text);
        }
    }

    /** Content made by a template, which has already escaped what people typed. */
    record Rich(Content content) implements Words {
        @Override
        public void writeTo(TemplateOutput output) {
            output.writeUserContent(content);
        }
    }

    /** Plain text. */
    static Words of(String text) {
        return new Text(text);
    }

    /** Content made by a template or another component. */
    static Words of(Content content) {
        return content instanceof Words words ? words : new Rich(content);
    }

    /** Plain text, or nothing where there is none. */
    static @Nullable Words ofNullable(@Nullable String text) {
        return text == null ? null : new Text(text);
    }
}
