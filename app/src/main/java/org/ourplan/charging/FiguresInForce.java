package org.ourplan.charging;

import org.ourplan.law.charging.figures.FigureTable;

/** Where the charging figures come from: the shipped table, and what the council has entered over it. */
public interface FiguresInForce {

    /** Every dated figure as it is known now. A cell that is not held stops whoever needs it. */
    FigureTable table();
}
