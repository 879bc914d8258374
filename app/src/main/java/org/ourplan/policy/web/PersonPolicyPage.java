package org.ourplan.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.DecidedWith;
import org.ourplan.policy.PackInForce;

/**
 * Which pack is a person's today, and which decided what about them.
 *
 * @param theirs the person's pack, or null while the council has adopted none
 * @param now the council's pack today, or null
 */
public record PersonPolicyPage(
        String callThem,
        LocalDate today,
        @Nullable PackInForce theirs,
        @Nullable PackInForce now,
        List<DecidedWith> decisions)
        implements Page {

    @Override
    public String template() {
        return "policy/person";
    }

    /** True where a newer pack is in force that will be theirs from their next assessment or review. */
    public boolean isEarlier() {
        return theirs != null && now != null && !theirs.id().equals(now.id());
    }

    public static String on(DecidedWith decided) {
        return InWords.date(decided.on());
    }

    public static String pack(DecidedWith decided) {
        return decided.title() + ", version " + decided.number() + ", in force from " + InWords.date(decided.from());
    }
}
