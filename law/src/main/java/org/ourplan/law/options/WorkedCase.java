package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/** What a case came to: every field that applies to its form, in order, and why. */
record WorkedCase(Map<String, Object> fields, List<String> reasons) {

    /** Fields in the order they are given: name, value, name, value. A null value leaves its field out. */
    static Map<String, Object> fieldsOf(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[at]), value);
            }
        }
        return fields;
    }

    /** Money as the cases write it. */
    static String money(BigDecimal pounds) {
        return Pounds.toPenny(pounds).toPlainString();
    }

    /** A whole number where it is whole, else its figures. */
    static Object plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? (Object) stripped.intValueExact() : stripped.toPlainString();
    }
}
