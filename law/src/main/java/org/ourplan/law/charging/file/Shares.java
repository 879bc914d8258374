package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;

/** The person's part of something, in the ways a case may say it. */
final class Shares {

    private Shares() {}

    /** The share; a part in equal shares when only the number of owners is given, or that it is joint. */
    static BigDecimal of(Given item) {
        BigDecimal share = item.number("share", "owner_share");
        Integer owners = item.whole("owners", "number_of_owners");
        boolean joint = item.answer("joint", "joint_account", "jointly_held").isYes();
        if (share != null) {
            return share;
        }
        return equal(owners == null && joint ? Integer.valueOf(2) : owners);
    }

    private static BigDecimal equal(@Nullable Integer owners) {
        return owners == null || owners < 1 ? BigDecimal.ONE : Exact.over(BigDecimal.ONE, BigDecimal.valueOf(owners));
    }
}
