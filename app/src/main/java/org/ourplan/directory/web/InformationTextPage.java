package org.ourplan.directory.web;

import org.ourplan.law.information.InformationKind;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Writing the text of one kind of information. */
public record InformationTextPage(InformationKind kind, long version, Filled form) implements Page {

    @Override
    public String template() {
        return "directory/informationText";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }
}
