package org.ourplan.law.plan;

/**
 * Someone the Act says must take part in making the plan, and whether they did (s25(3) and (4)).
 *
 * @param name who
 * @param as why they are on the list
 * @param tookPart whether they did
 * @param reasonIfNot why not; refused when empty
 */
public record Involved(String name, InvolvedAs as, boolean tookPart, String reasonIfNot) {

    /** Someone who took part. */
    public static Involved tookPart(String name, InvolvedAs as) {
        return new Involved(name, as, true, "");
    }

    /** Someone who did not, and why. */
    public static Involved absent(String name, InvolvedAs as, String reason) {
        return new Involved(name, as, false, reason);
    }
}
