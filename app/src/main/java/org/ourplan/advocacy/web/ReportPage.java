package org.ourplan.advocacy.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.advocacy.Report;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * An advocate's report with its answer, or the form that answers it.
 *
 * @param format the form in which the person needs the letter
 */
public record ReportPage(Report report, String callThem, String format, Answers answers, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "advocacy/report";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public String back() {
        return report.person().link() + "/advocacy";
    }

    public String said() {
        return ReportWords.said(report);
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
