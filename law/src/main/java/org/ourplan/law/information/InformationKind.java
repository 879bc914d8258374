package org.ourplan.law.information;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** The five kinds of information that the council's service must cover, in the order of s4(2). Stored by name: never rename. */
@Carries("INFO-2")
public enum InformationKind {
    SYSTEM("How care and support works here", "Care Act 2014 s4(2)(a)"),
    CHOICE("The choice of care and support, and who provides it", "Care Act 2014 s4(2)(b)"),
    ACCESS("How to get the care and support there is", "Care Act 2014 s4(2)(c)"),
    MONEY("How to get independent financial advice", "Care Act 2014 s4(2)(d)"),
    SAFETY("What to do if you are worried about somebody’s safety or wellbeing", "Care Act 2014 s4(2)(e)");

    private final String words;
    private final String section;

    InformationKind(String words, String section) {
        this.words = words;
        this.section = section;
    }

    /** Its heading for everybody. */
    public String words() {
        return words;
    }

    /** Where the law asks for it. */
    public String section() {
        return section;
    }

    /** Its part of an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this part of an address. */
    public static Optional<InformationKind> at(String path) {
        return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** What stands in the way of making the information known: one stop for each kind that nobody has written. */
    public static List<Finding> missing(Set<InformationKind> written) {
        var missing = EnumSet.allOf(InformationKind.class);
        missing.removeAll(written);
        return missing.stream()
                .map(kind -> Finding.stop(
                        "INFO-2", kind.section(), "Nothing is written yet on this: " + kind.words() + ".", kind.path()))
                .toList();
    }
}
