package org.ourplan.assessment.web;

import java.util.List;
import org.ourplan.assessment.Assessment;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;

/**
 * One part of an assessment that is not written in any more, to be read.
 *
 * @param of what it is a part of
 * @param title of the part
 * @param lines what was said; none where nothing is written
 */
public record PartToReadPage(Assessment assessment, String of, String title, List<PartForm.Line> lines)
        implements Page {

    @Override
    public String template() {
        return "assessment/partToRead";
    }
}
