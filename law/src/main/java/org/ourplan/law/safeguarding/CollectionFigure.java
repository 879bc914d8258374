package org.ourplan.law.safeguarding;

/** A count as the Safeguarding Adults Collection publishes it: under 5 is not shown, anything else is rounded to the nearest 5. */
public final class CollectionFigure {

    /** What stands for a count that is not shown. */
    public static final String NOT_SHOWN = "[c]";

    private static final int STEP = 5;

    private CollectionFigure() {}

    /**
     * The count as it may be shown. None at all is shown as 0.
     *
     * @param count 0 or more; a negative one is refused
     */
    public static String of(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count cannot be " + count);
        }
        if (count == 0) {
            return "0";
        }
        return count < STEP ? NOT_SHOWN : String.valueOf((count + STEP / 2) / STEP * STEP);
    }

    /** A share in whole percent of figures that may be shown; {@link #NOT_SHOWN} where either part is under 5 or there is no whole. */
    public static String share(int part, int whole) {
        return part < STEP || whole < STEP ? NOT_SHOWN : Math.round(100.0 * part / whole) + "%";
    }
}
