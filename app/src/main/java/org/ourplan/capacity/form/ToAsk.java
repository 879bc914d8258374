package org.ourplan.capacity.form;

/**
 * Somebody to ask about a person's best interests: MCA s4(7).
 *
 * @param key what their fields are named by
 * @param as why they are asked, in words
 * @param must true for carers, family, friends, attorneys, deputies and an IMCA who was instructed: asked, or a reason why not
 */
public record ToAsk(String key, String name, String as, boolean must) {

    /** The field of what they said. */
    String said() {
        return "said-" + key;
    }

    /** The field of why they were not asked. */
    String whyNot() {
        return "why-not-" + key;
    }
}
