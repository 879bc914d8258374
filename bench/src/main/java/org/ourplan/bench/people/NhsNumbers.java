package org.ourplan.bench.people;

import org.jspecify.annotations.Nullable;

/** NHS numbers that nobody has: from the test range, which begins with 999, each with its right check digit, no two alike. */
final class NhsNumbers {

    /** How many of the range have a check digit: ten of eleven, roughly. */
    static final int MOST = 900_000;

    private NhsNumbers() {}

    /**
     * The number of this place in the range, or nothing where those nine digits have no check digit or the range is used up.
     */
    static @Nullable String at(int place) {
        // 618,033 has no factor in common with a million: every place gives other digits, and neighbours are not alike.
        var nine = String.format("999%06d", (int) (place * 618_033L % 1_000_000));
        var sum = 0;
        for (var digit = 0; digit < 9; digit++) {
            sum += (10 - digit) * (nine.charAt(digit) - '0');
        }
        var check = (11 - sum % 11) % 11;
        return place >= 1_000_000 || check == 10 ? null : nine + check;
    }
}
