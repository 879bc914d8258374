package org.ourplan.forms.web;

import java.util.List;
import org.ourplan.documents.PaperForm;
import org.ourplan.forms.BlankForm;
import org.ourplan.forms.BlankPapers;
import org.ourplan.platform.web.Page;

/**
 * The forms that anybody can print.
 *
 * @param phone of the council, empty where none is set
 */
public record FormsPage(List<BlankForm> forms, String phone) implements Page {

    @Override
    public String template() {
        return "forms/forms";
    }

    /** The forms in which each can be had. */
    public List<PaperForm> papers() {
        return BlankPapers.FORMS;
    }

    public String page(BlankForm form, PaperForm paper) {
        return "/forms/" + form.name() + "?in=" + paper.asked();
    }

    public String pdf(BlankForm form, PaperForm paper) {
        return "/forms/" + form.name() + ".pdf?in=" + paper.asked();
    }
}
