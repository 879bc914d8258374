package org.ourplan.people.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** A page with a form: what was typed and what is wrong with it. */
public interface FormPage extends Page {

    Answers answers();

    Problems problems();

    /** What the field shows. */
    default String typed(String field) {
        return answers().typed(field);
    }

    /** What is wrong with the field; nothing when nothing is. */
    default @Nullable String wrong(String field) {
        var message = problems().of(field);
        return message.isEmpty() ? null : message;
    }

    @Override
    default int status() {
        return problems().isEmpty() ? 200 : 422;
    }
}
