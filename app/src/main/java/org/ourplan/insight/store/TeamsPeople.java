package org.ourplan.insight.store;

import org.ourplan.insight.Reach;

/** Narrows a question to the people of a team, where the figures are of one: {@code {2}} in the statement is the team. */
final class TeamsPeople {

    private static final String WORKS =
            " AND EXISTS (SELECT FROM working_with w LEFT JOIN account x ON x.id = w.account"
                    + " WHERE (w.team = {2} OR x.team = {2}) AND w.person = ";

    private TeamsPeople() {}

    /** Those with whom the team works on that day: both are columns or dates of the statement. */
    static String on(Reach reach, String person, String day) {
        return reach.council() ? "" : WORKS + person + " AND w.since <= " + day + still(day);
    }

    /** Those with whom the team works on that day or began to work later. */
    static String onOrAfter(Reach reach, String person, String day) {
        return reach.council() ? "" : WORKS + person + still(day);
    }

    private static String still(String day) {
        return " AND (w.until IS NULL OR w.until >= " + day + "))";
    }
}
