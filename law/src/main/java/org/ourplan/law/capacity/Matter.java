package org.ourplan.law.capacity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of matter a decision is about. It says in which sphere somebody else may have authority for it. Stored by name. */
public enum Matter {
    CARE_AND_SUPPORT("Care and support, and the plan for it", Sphere.HEALTH_AND_WELFARE),
    WHERE_TO_LIVE("Where to live, or to stay for a time", Sphere.HEALTH_AND_WELFARE),
    CONTACT("Whom to see and be with", Sphere.HEALTH_AND_WELFARE),
    HEALTH("Health care", Sphere.HEALTH_AND_WELFARE),
    SERIOUS_MEDICAL_TREATMENT("Serious medical treatment", Sphere.HEALTH_AND_WELFARE),
    MONEY("Money and property", Sphere.PROPERTY_AND_FINANCE),
    ONLY_THEIR_OWN("To marry, to have a sexual relationship, to divorce or to vote", null);

    private final String words;
    private final @Nullable Sphere sphere;

    Matter(String words, @Nullable Sphere sphere) {
        this.words = words;
        this.sphere = sphere;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** True where there can be a duty to instruct an IMCA: serious treatment, a stay in hospital, a place to live (ss 37 to 39). */
    public boolean mayNeedImca() {
        return this == WHERE_TO_LIVE || this == HEALTH || this == SERIOUS_MEDICAL_TREATMENT;
    }

    /** The sphere of authority it falls in; empty where nobody may ever decide it for somebody else (MCA ss 27 and 29). */
    public Optional<Sphere> sphere() {
        return Optional.ofNullable(sphere);
    }
}
