package org.ourplan.law.capacity;

/**
 * Somebody whose view of the person's best interests is asked: MCA s4(7).
 *
 * @param name who they are
 * @param as why they are asked, in words: carer, attorney for health and welfare, named by the person …
 * @param said what they said of what would be best, and of what the person would want
 * @param whyNot why it was not practicable or appropriate to ask them; empty where they were asked
 */
public record Consulted(String name, String as, String said, String whyNot) {

    /** True where it is known what they said, or why they were not asked. */
    public boolean isWhole() {
        return !said.isBlank() || !whyNot.isBlank();
    }
}
