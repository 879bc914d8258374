package org.ourplan.law.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.rules.RuleBook;

/**
 * What keeps a pack from being adopted, and what its owner should know first. Each finding points to {@code kind/key} of
 * a line, or to {@code kind} where nothing is said. The law's own checks are not in a pack and so are never touched.
 */
@Carries({"S004-136", "S003-5"})
public final class PackChecks {

    private static final String REGISTER = "S001-30";

    private final RuleBook register;
    private final Set<String> targets;
    private final FiguresOn figures;

    /**
     * Checks against these.
     *
     * @param register which paragraphs there are
     * @param targets the stored names of the local targets there are
     * @param figures the national figures of the day from which the pack is to hold
     */
    public PackChecks(RuleBook register, Set<String> targets, FiguresOn figures) {
        this.register = register;
        this.targets = Set.copyOf(targets);
        this.figures = figures;
    }

    /** Everything found, in the order of the pack: stops first in each line. */
    public List<Finding> of(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PackLine line : pack.lines()) {
            if (line.key().isBlank()) {
                findings.add(stop(line, "Say what this line of “" + line.kind().words() + "” is about."));
            } else if (!seen.add(line.place())) {
                findings.add(stop(line, "The pack says “" + line.key() + "” twice. Take one of them out."));
            }
            source(line, findings);
            findings.addAll(FigureChecks.of(line, targets));
            findings.addAll(WordChecks.of(line));
        }
        findings.addAll(WholeChecks.of(pack, figures));
        return findings;
    }

    private void source(PackLine line, List<Finding> findings) {
        if (line.where().isEmpty()) {
            findings.add(stop(line, "Say where “" + line.key() + "” comes from: the paragraph, or your own decision."));
        }
        line.cites().stream()
                .filter(id -> !register.holds(id))
                .forEach(id -> findings.add(stop(
                        line,
                        "“" + line.key() + "” cites " + id
                                + ", which is no paragraph of the sources. Put it right or leave it out.")));
    }

    static Finding stop(PackLine line, String sentence) {
        return Finding.stop(REGISTER, "Each line of a pack says what it rests on", sentence, line.place());
    }
}
