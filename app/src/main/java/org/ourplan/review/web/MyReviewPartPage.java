package org.ourplan.review.web;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;

/** The person's own part of their review, saved as they leave each field. */
public record MyReviewPartPage(PartForm form, String action, int version, String saved, Answers answers, String back)
        implements Page {

    /** Nothing here can be wrong: everything may be left empty. */
    public Problems problems() {
        return Problems.none();
    }

    @Override
    public String template() {
        return "review/minePart";
    }
}
