package org.ourplan.law.complaint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The written answer to a complaint: SI 2009/309 reg 14(2).
 *
 * @param howConsidered how the complaint was considered
 * @param conclusions what was concluded
 * @param found whether it is well founded; null while nobody said
 * @param remedy what is to be put right; needed where any of it is well founded
 * @param action whether the council is satisfied that what has to be done was done or will be; null while nobody said
 * @param signer the responsible person, or somebody whom the council authorised to act for them (reg 4(3))
 * @param authority how the signer may sign: that they are the responsible person, or who authorised them
 * @param ombudsman how to reach the Local Government and Social Care Ombudsman
 */
@Carries({"COMP-1", "COMP-6"})
public record ComplaintAnswer(
        String howConsidered,
        String conclusions,
        @Nullable Found found,
        String remedy,
        @Nullable Action action,
        String signer,
        String authority,
        String ombudsman) {

    private static final String LAW = "SI 2009/309 reg 14(2)";

    /** What was found. Reg 18 counts those that were well founded. Stored by name: never rename. */
    public enum Found {
        WELL_FOUNDED("It is well founded", "You were right to complain."),
        PARTLY("Part of it is well founded", "You were right to complain about part of this."),
        NOT_FOUNDED("It is not well founded", "We do not think that we did something wrong.");

        private final String words;
        private final String toThem;

        Found(String words, String toThem) {
            this.words = words;
            this.toThem = toThem;
        }

        public String words() {
            return words;
        }

        /** As whoever complained reads it. */
        public String toThem() {
            return toThem;
        }

        /** True where all or a part of it is well founded. */
        public boolean upheld() {
            return this != NOT_FOUNDED;
        }
    }

    /** Whether what has to be done was done: reg 14(2)(b). Stored by name: never rename. */
    public enum Action {
        TAKEN("We are satisfied that what had to be done has been done"),
        PROPOSED("We are satisfied that what has to be done will be done"),
        NOT_SATISFIED("We are not satisfied yet that what has to be done will be done"),
        NONE_NEEDED("Nothing has to be done");

        private final String words;

        Action(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What the answer lacks. It is not sent while anything stands here. */
    public List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        need(missing, howConsidered, "considered", "Write how the complaint was considered.");
        need(missing, conclusions, "conclusions", "Write what was concluded, point by point.");
        if (found == null) {
            missing.add(stop("Say whether the complaint is well founded.", "found"));
        } else if (found.upheld()) {
            need(missing, remedy, "remedy", "Write what is put right, and how.");
        }
        if (action == null) {
            missing.add(Finding.stop(
                    "COMP-1", LAW + "(b)", "Say whether what has to be done was done, or will be.", "action"));
        } else if (action == Action.NONE_NEEDED && found != null && found.upheld()) {
            missing.add(Finding.stop(
                    "COMP-1",
                    LAW + "(b)",
                    "Some of it is well founded, so something has to be done: say whether it was done, or will be.",
                    "action"));
        }
        need(missing, signer, "signer", "Write who signs: the responsible person, or somebody authorised for them.");
        need(missing, authority, "authority", "Say how they may sign.");
        need(
                missing,
                ombudsman,
                "ombudsman",
                "The answer must say how to reach the Ombudsman: it is not in the settings.");
        return missing;
    }

    private static void need(List<Finding> missing, String words, String place, String sentence) {
        if (words.isBlank()) {
            missing.add(stop(sentence, place));
        }
    }

    private static Finding stop(String sentence, String place) {
        return Finding.stop("COMP-6", LAW, sentence, place);
    }
}
