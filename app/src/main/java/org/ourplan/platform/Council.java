package org.ourplan.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The council whose program this is, as its letters name it.
 *
 * @param name the council's own name
 * @param address for letters, in one line; may be empty
 * @param phone may be empty
 * @param email may be empty
 * @param ombudsman who looks at complaints that the council did not settle, and how to reach them
 */
public record Council(String name, String address, String phone, String email, String ombudsman) {

    private static final char NO_BREAK = '\u00A0';

    /** The council that does not exist: its number and addresses lead nowhere. */
    public static final Council DEMONSTRATION = new Council(
            "Westmere Council",
            "The Moot Hall, Market Square, Westmere WM1 1AA",
            "01632 960 100",
            "adult.care@westmere.example",
            "Local Government and Social Care Ombudsman, 0300 061 0614, www.lgo.org.uk");

    /** What is not set is the demonstration council's where this is that council, and is left out of letters where it is not. */
    Council orDemonstrations() {
        var own = name.equals(DEMONSTRATION.name) ? DEMONSTRATION : new Council(name, "", "", "", "");
        return new Council(
                name,
                first(address, own.address),
                first(phone, own.phone),
                first(email, own.email),
                first(ombudsman, DEMONSTRATION.ombudsman));
    }

    private static String first(String set, String otherwise) {
        return set.isBlank() ? otherwise : set.strip();
    }

    /** The line under the name at the head of a letter: address, phone, email; those that are known. */
    public String reach() {
        return Stream.of(address, phone, email)
                .filter(known -> !known.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** ", or call us on …", to follow "Tell your worker"; empty where no number is known. */
    public String orCall() {
        return phone.isEmpty() ? "" : ", or call us on " + phone.replace(' ', NO_BREAK);
    }
}
