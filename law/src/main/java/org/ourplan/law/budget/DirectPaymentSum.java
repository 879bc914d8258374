package org.ourplan.law.budget;

import java.math.BigDecimal;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * How a direct payment and a contribution meet (DP-25). Pounds a week.
 *
 * @param net true when the contribution is taken off before it is paid
 * @param payment what is paid to the person
 * @param invoice what the council then asks the person to pay
 */
@Carries("DP-25")
public record DirectPaymentSum(boolean net, BigDecimal payment, BigDecimal invoice) {

    /** The contribution is taken off; where it is more than the payment, the rest is invoiced. */
    public static DirectPaymentSum net(BigDecimal byDirectPayment, BigDecimal contribution) {
        BigDecimal payment = Pounds.amount(byDirectPayment);
        BigDecimal taken = payment.min(Pounds.amount(contribution));
        return new DirectPaymentSum(true, payment.subtract(taken), contribution.subtract(taken));
    }

    /** All of it is paid, and the contribution is invoiced. */
    public static DirectPaymentSum gross(BigDecimal byDirectPayment, BigDecimal contribution) {
        return new DirectPaymentSum(false, Pounds.amount(byDirectPayment), Pounds.amount(contribution));
    }
}
