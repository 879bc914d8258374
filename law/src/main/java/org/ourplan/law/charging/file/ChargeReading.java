package org.ourplan.law.charging.file;

import java.util.List;

/** What reading a file of cases gives. */
public sealed interface ChargeReading {

    /** Every case worked out, in the order of the file. */
    record Cases(List<ChargeCase> cases) implements ChargeReading {
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    /** The file is not in the form of a case file; the line says where and how. Nothing is worked out. */
    record NotACaseFile(String line) implements ChargeReading {}
}
