package org.ourplan.coverage.web;

import java.util.List;
import org.ourplan.platform.web.Page;

/**
 * What the law asks and what is proved, for anybody.
 *
 * @param summary how many rows are proved
 * @param families the rows, family by family
 */
public record RulesPage(String summary, List<Family> families) implements Page {

    /** Rules of one family, for example all about eligibility of an adult. */
    public record Family(String name, long proved, List<Row> rows) {}

    /**
     * One rule.
     *
     * @param fromMemory rests on memory and needs a lawyer's check
     * @param state proved, or why not yet
     */
    public record Row(String id, String rule, String citation, boolean fromMemory, boolean proved, String state) {}

    @Override
    public String template() {
        return "coverage/rules";
    }
}
