package org.ourplan.charter;

/**
 * What the record says of one standard.
 *
 * @param people of how many people
 * @param all how many times its day came
 * @param onTime how many of those were in time
 */
public record Figure(int people, int all, int onTime) {

    /** Of fewer people nothing is said: somebody could be known by it. */
    public static final int FEWEST = 5;

    /** True where too few people are in it. */
    public boolean isTooSmall() {
        return people < FEWEST;
    }

    /** How many of each hundred were in time, 0 to 100, rounded down: never better than it was. */
    public int inHundred() {
        return all == 0 ? 0 : onTime * 100 / all;
    }
}
