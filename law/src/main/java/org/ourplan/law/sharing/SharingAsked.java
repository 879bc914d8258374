package org.ourplan.law.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What somebody would write down as agreed to be shared, or as shared without consent.
 *
 * @param reasons why without consent, which order, which Act
 * @param whyNotTold why the person was not told; empty where they were
 * @param objects true where the person objects to sharing for their care
 * @param despite why it is shared all the same
 * @param hasNeeds true where something is known of how they communicate
 * @param withoutNeeds why that does not go with it
 */
public record SharingAsked(
        Recipient recipient,
        Set<SharedPart> parts,
        Ground ground,
        String reasons,
        boolean told,
        String whyNotTold,
        boolean objects,
        String despite,
        boolean hasNeeds,
        String withoutNeeds) {

    private static final String STANDARD =
            "Health and Social Care Act 2012 s250; Accessible Information Standard DAPB1605";

    public SharingAsked {
        parts = Set.copyOf(parts);
    }

    /**
     * What is missing, or cannot be. Places are the form's fields: {@code kind}, {@code parts}, {@code reasons}, {@code told},
     * {@code why-not-told}, {@code despite}, {@code without-needs}.
     */
    public List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        ground(missing);
        told(missing);
        parts(missing);
        return missing;
    }

    @Carries({"DATA-3", "DATA-4", "DATA-6"})
    private void ground(List<Finding> missing) {
        if (!ground.allows(recipient)) {
            missing.add(
                    recipient == Recipient.CARER
                            ? Finding.stop(
                                    "DATA-4",
                                    "SI 2014/2827 reg 2(6)",
                                    "Somebody who cares for them is told only what they agree to, or what was decided for them.",
                                    "kind")
                            : Finding.stop(
                                    "DATA-6",
                                    ground.section(),
                                    "This ground does not let anything go to: " + recipient.words() + ".",
                                    "kind"));
        }
        if (ground.isWithoutConsent() && reasons.isBlank()) {
            missing.add(Finding.stop(
                    "DATA-6", ground.section(), "They did not agree. Say why it is shared all the same.", "reasons"));
        }
        if (ground == Ground.DIRECT_CARE && objects && despite.isBlank()) {
            missing.add(Finding.stop(
                    "DATA-3",
                    ground.section(),
                    "They object to sharing for their care. Say why it has to be shared in spite of that.",
                    "despite"));
        }
    }

    private void told(List<Finding> missing) {
        if (ground == Ground.CONSENT && !told) {
            missing.add(Finding.stop(
                    "DATA-6",
                    ground.section(),
                    "Nobody can agree to what they were not told. Tell them first.",
                    "told"));
        } else if (!told && whyNotTold.isBlank()) {
            missing.add(Finding.stop("DATA-6", ground.section(), "Say why they were not told.", "why-not-told"));
        }
    }

    @Carries({"FIX-12", "DATA-12", "INFO-4"})
    private void parts(List<Finding> missing) {
        if (ground == Ground.DECIDED_FOR_THEM && parts.contains(SharedPart.MONEY) && parts.size() > 1) {
            missing.add(Finding.stop(
                    "DATA-6",
                    ground.section(),
                    "Money is a decision of its own where somebody decides for them. Write it down by itself.",
                    "parts"));
        }
        if (hasNeeds && !parts.contains(SharedPart.COMMUNICATION) && withoutNeeds.isBlank()) {
            missing.add(Finding.warn(
                    "DATA-12",
                    STANDARD,
                    "How they communicate goes with what is shared. Tick it, or say why they do not want that.",
                    "without-needs"));
        }
    }
}
