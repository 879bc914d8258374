package org.ourplan.law.options;

import java.util.List;

/** What reading a file of policy line cases came to: every case, or one line saying what is wrong with the file. */
public sealed interface PolicyLineReading {

    /** Every case, in the order of the file. */
    record Read(List<PolicyLineCase> cases) implements PolicyLineReading {

        public Read {
            cases = List.copyOf(cases);
        }
    }

    /** The file is refused: one line that names the case and the field. */
    record Refused(String line) implements PolicyLineReading {}
}
