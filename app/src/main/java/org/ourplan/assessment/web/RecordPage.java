package org.ourplan.assessment.web;

import java.util.List;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.form.RecordToRead;
import org.ourplan.documents.MadeDocument;
import org.ourplan.platform.web.Page;

/** All that is written in an assessment, to be read; once it is complete, the record to give is made from here. */
public record RecordPage(
        Assessment assessment, String whose, RecordToRead record, List<String> advocacy, List<MadeDocument> made)
        implements Page {

    @Override
    public String template() {
        return "assessment/record";
    }

    public boolean isComplete() {
        return assessment.state() == AssessmentState.COMPLETE;
    }
}
