package org.ourplan.journey;

import java.time.LocalDate;
import org.ourplan.platform.decide.NhsNumber;

/**
 * Who the journey is about: a fictional person whose eyes and hands are failing, whose neighbour brings three dinners a week.
 *
 * @param given a name nobody else in the run has, so that nobody is mistaken for somebody else
 */
record Story(String given, String family, LocalDate born, String nhsNumber, LocalDate today) {

    static final String NEIGHBOUR = "Nina Petrova";
    static final String NUTRITION = "Eating and drinking well";
    static final String OUT_AND_ABOUT = "Getting out and about";

    /** A fictional person; the number begins with 999, which the NHS gives to nobody. */
    static Story of(String given, int nineDigits, LocalDate today) {
        return new Story(given, "Tansley", LocalDate.of(1947, 3, 27), withCheckDigit(nineDigits), today);
    }

    String fullName() {
        return given + " " + family;
    }

    private static String withCheckDigit(int nineDigits) {
        for (var number = nineDigits; ; number++) {
            for (var check = 0; check < 10; check++) {
                if (NhsNumber.read("" + number + check) instanceof NhsNumber.Good good) {
                    return good.digits();
                }
            }
        }
    }
}
