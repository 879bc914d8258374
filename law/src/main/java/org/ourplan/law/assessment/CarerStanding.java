package org.ourplan.law.assessment;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether somebody who cares is a carer in the law: Care Act 2014 s10(3), (9) to (11). Care may be practical or
 * emotional.
 *
 * @param type unpaid, paid, voluntary, or some of each
 * @param whyTreatedAsCarer for somebody paid or volunteering: why the relationship makes it right to treat them as a
 *     carer; may be empty
 */
@Carries("CAR-7")
public record CarerStanding(Type type, String whyTreatedAsCarer) {

    /** On what footing the care is given. */
    public enum Type {
        UNPAID("Unpaid"),
        PAID("Paid"),
        VOLUNTEER("As a volunteer for an organisation"),
        MIXED("Some paid, some unpaid");

        private final String plainTitle;

        Type(String plainTitle) {
            this.plainTitle = plainTitle;
        }

        public String plainTitle() {
            return plainTitle;
        }
    }

    public static CarerStanding unpaid() {
        return new CarerStanding(Type.UNPAID, "");
    }

    /** True when they are a carer in the law. */
    public boolean isCarer() {
        return type == Type.UNPAID || !whyTreatedAsCarer.isBlank();
    }

    List<Finding> findings() {
        if (isCarer()) {
            return List.of();
        }
        return List.of(Finding.stop(
                "CAR-7",
                "Care Act 2014 s10(9) and (10)",
                "Somebody who is paid or volunteers is not a carer, unless the relationship makes it right to treat"
                        + " them as one. Say why it does.",
                "carer-type"));
    }
}
