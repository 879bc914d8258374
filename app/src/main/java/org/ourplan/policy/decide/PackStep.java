package org.ourplan.policy.decide;

import java.util.List;
import java.util.Optional;

/** Every step of a pack's life. Stored by name: never rename. */
public enum PackStep {
    CHECKED(PackState.DRAFT, PackState.CHECKED, "Checked"),
    SENT_BACK(PackState.CHECKED, PackState.DRAFT, "Taken back to be changed"),
    PUT_FORWARD(PackState.CHECKED, PackState.PUT_FORWARD, "Put forward for adoption"),
    NOT_CONFIRMED(PackState.PUT_FORWARD, PackState.DRAFT, "Not confirmed"),
    CONFIRMED(PackState.PUT_FORWARD, PackState.ADOPTED, "Adopted by a second person");

    private final PackState from;
    private final PackState to;
    private final String words;

    PackStep(PackState from, PackState to, String words) {
        this.from = from;
        this.to = to;
        this.words = words;
    }

    public PackState from() {
        return from;
    }

    public PackState to() {
        return to;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Where these steps, in order, have led. */
    public static PackState after(List<PackStep> steps) {
        return steps.isEmpty() ? PackState.DRAFT : steps.getLast().to();
    }

    /** Why the step cannot be taken from that state; empty when it can. */
    public Optional<String> refusal(PackState now) {
        return now == from
                ? Optional.empty()
                : Optional.of("This pack is now: " + now.words() + ". Look at it again before you go on.");
    }
}
