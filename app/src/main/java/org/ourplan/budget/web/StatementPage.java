package org.ourplan.budget.web;

import org.ourplan.budget.StatementView;
import org.ourplan.platform.web.Page;

/**
 * The personal budget statement on the page.
 *
 * @param own whether the person themselves reads it
 * @param mayEnter whether the reader may still enter what the person pays
 * @param mayChange whether the reader may still change the other figures
 */
public record StatementPage(String callThem, StatementView view, boolean own, boolean mayEnter, boolean mayChange)
        implements Page {

    @Override
    public String template() {
        return "budget/statement";
    }
}
