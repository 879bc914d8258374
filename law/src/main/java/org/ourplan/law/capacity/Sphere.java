package org.ourplan.law.capacity;

/** The two spheres in which somebody can be given authority to decide: Mental Capacity Act 2005 ss 9(1), 16(1), 17, 18. */
public enum Sphere {
    HEALTH_AND_WELFARE("health and welfare"),
    PROPERTY_AND_FINANCE("property and financial affairs");

    private final String words;

    Sphere(String words) {
        this.words = words;
    }

    /** To follow "for". */
    public String words() {
        return words;
    }
}
