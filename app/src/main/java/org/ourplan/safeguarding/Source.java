package org.ourplan.safeguarding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.safeguarding.SourceKind;

/**
 * Somebody who is said to have caused harm.
 *
 * @param account where they have an account here: it never opens the concern
 * @param withdrawnWhy why nobody says so any more; empty while somebody does
 */
public record Source(
        UUID id,
        SourceKind kind,
        String name,
        String relation,
        @Nullable UUID account,
        String withdrawnWhy) {

    /** True while somebody says so. */
    public boolean stands() {
        return withdrawnWhy.isEmpty();
    }
}
