package org.ourplan.operations.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in the pack, with what somebody at their door or on the telephone must know.
 *
 * @param reference the number people can say on the phone
 * @param worker who works with them, in words
 * @param restricted only the name of who works with them is printed: the rest of a restricted record stays closed
 */
public record Entry(
        UUID person,
        long reference,
        String name,
        @Nullable LocalDate born,
        String nhsNumber,
        String address,
        String phone,
        List<String> communication,
        String worker,
        boolean restricted,
        String matters,
        List<Reason> reasons,
        List<String> alerts,
        List<Support> supports,
        List<IfItFails> instead,
        List<Contact> contacts) {

    /** A visit or other support: what, who does it, when, and what happens if it stops. */
    public record Support(String what, String who, String when, String ifItStops) {}

    /** What to do when something goes wrong: the sign, what is done, by whom. */
    public record IfItFails(String sign, String response, String who) {}

    /** Somebody who matters: name, who they are, telephone, and what may be told to them. */
    public record Contact(String name, String relation, String phone, String mayShare) {}
}
