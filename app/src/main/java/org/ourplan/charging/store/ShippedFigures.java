package org.ourplan.charging.store;

import org.ourplan.charging.FiguresInForce;
import org.ourplan.law.charging.figures.FigureTable;
import org.springframework.stereotype.Component;

/** The table that ships with the program. */
@Component
class ShippedFigures implements FiguresInForce {

    private final FigureTable table = FigureTable.published();

    @Override
    public FigureTable table() {
        return table;
    }
}
