package org.ourplan.support;

import java.util.List;
import org.ourplan.law.directpayments.CareHomeStays;

/** The stays in care homes that a direct payment buys, as recorded; those taken out are left out. */
public final class StaysInCareHomes {

    private StaysInCareHomes() {}

    /** Every stay. */
    public static List<CareHomeStays.Stay> of(DirectPayment payment) {
        return standing(payment).stream()
                .map(entry -> new CareHomeStays.Stay(
                        entry.detail().date("first").orElseThrow(),
                        entry.detail().date("last").orElseThrow()))
                .toList();
    }

    /** The entries that say so. */
    public static List<DirectPaymentEntry> standing(DirectPayment payment) {
        var out = payment.each(EntryKind.CARE_HOME_TAKEN_OUT).stream()
                .map(entry -> entry.detail().one("stay"))
                .toList();
        return payment.each(EntryKind.CARE_HOME).stream()
                .filter(entry -> !out.contains(String.valueOf(entry.number())))
                .toList();
    }
}
