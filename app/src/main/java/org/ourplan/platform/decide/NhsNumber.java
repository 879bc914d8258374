package org.ourplan.platform.decide;

import org.ourplan.law.rules.Carries;

/**
 * An NHS number as typed: ten digits, the last of which checks the other nine (modulus 11, NHS Data Dictionary).
 * Spaces and hyphens between the digits are accepted.
 */
public sealed interface NhsNumber {

    /** Nothing was typed: the number is not known. */
    record NotKnown() implements NhsNumber {}

    /** Ten digits that check. */
    record Good(String digits) implements NhsNumber {}

    /** Not an NHS number, with how to put it right. */
    record Wrong(String howToPutItRight) implements NhsNumber {}

    /** Reads what was typed. */
    @Carries("S004-94")
    static NhsNumber read(String typed) {
        var digits = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        if (digits.isEmpty()) {
            return new NotKnown();
        }
        if (!digits.matches("[0-9]+")) {
            return new Wrong(
                    "Enter the NHS number in digits only, like 999 123 4543, or leave it empty if it is not known");
        }
        if (digits.length() != 10) {
            return new Wrong("An NHS number has 10 digits. This has " + digits.length()
                    + ". Check it against a letter or the NHS App");
        }
        return checks(digits)
                ? new Good(digits)
                : new Wrong(
                        "This is not an NHS number: its last digit does not fit the others. Check each digit, or leave it empty");
    }

    /** True for ten digits and nothing else, the last of which checks the others. */
    static boolean isOne(String text) {
        return text.length() == 10 && text.chars().allMatch(sign -> sign >= '0' && sign <= '9') && checks(text);
    }

    private static boolean checks(String digits) {
        var sum = 0;
        for (var place = 0; place < 9; place++) {
            sum += (10 - place) * Character.digit(digits.charAt(place), 10);
        }
        var check = (11 - sum % 11) % 11;
        return sum > 0 && check != 10 && check == Character.digit(digits.charAt(9), 10);
    }
}
