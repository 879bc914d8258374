package org.ourplan.safeguarding.web;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.safeguarding.form.ConcernForm;
import org.ourplan.writing.PartForm;

/** Anybody’s page to tell of a concern. */
public record TellUsPage(String phone, Answers answers, Problems problems) implements Page {

    @Override
    public String template() {
        return "safeguarding/tellUs";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** Its questions. */
    public PartForm form() {
        return ConcernForm.anybody();
    }

    /** Where it is sent. */
    public String action() {
        return AnybodysConcern.PATH;
    }
}
