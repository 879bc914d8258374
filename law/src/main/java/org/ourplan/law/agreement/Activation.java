package org.ourplan.law.agreement;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** Copies, and the last gate before a plan becomes active. The place of every finding is {@code copies}. */
@Carries({"PLAN-9", "SIGN-7"})
public final class Activation {

    private static final String SECTION = "Care Act 2014 s25(9) and (10)";

    private Activation() {}

    /** What stops this plan from becoming active: copies not given yet, or given to someone nobody asked for. */
    public static List<Finding> check(Copies copies) {
        List<Finding> findings = new ArrayList<>();
        List<String> reached = copies.given().stream().map(Copies.Copy::to).toList();
        owed(copies).stream()
                .filter(name -> !reached.contains(name))
                .forEach(name -> findings.add(Finding.stop(
                        "SIGN-7",
                        SECTION,
                        "Give " + name + " a copy of the plan, in a format that suits them, and record the day.",
                        "copies")));
        copies.given().stream()
                .filter(copy -> copy.format().isBlank())
                .forEach(copy -> findings.add(Finding.stop(
                        "PLAN-9",
                        SECTION,
                        "Record the format of the copy that " + copy.to() + " was given.",
                        "copies")));
        reached.stream().distinct().forEach(name -> findings.addAll(mayGive(copies, name)));
        return List.copyOf(findings);
    }

    /**
     * Why a copy may not go to that person: only the owner, and those the owner asked for, get one. Empty when it may.
     */
    public static List<Finding> mayGive(Copies copies, String name) {
        return owed(copies).contains(name)
                ? List.of()
                : List.of(Finding.stop(
                        "PLAN-9",
                        SECTION,
                        copies.owner() + " has not asked for " + name + " to have a copy. Ask first.",
                        "copies"));
    }

    /** Everyone who must be given a copy, the owner first. */
    public static List<String> owed(Copies copies) {
        List<String> names = new ArrayList<>(List.of(copies.owner()));
        copies.askedFor().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }
}
