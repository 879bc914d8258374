package org.ourplan.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about one person's sharing.
 *
 * @param agreements the last first, also those that are over
 * @param objections the last word on each matter
 */
public record SharingFile(List<SharingAgreement> agreements, List<Objection> objections) {

    public SharingFile {
        agreements = List.copyOf(agreements);
        objections = List.copyOf(objections);
    }

    /** One of them. */
    public Optional<SharingAgreement> find(UUID id) {
        return agreements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** True while the person objects to this. */
    public boolean objects(Objection.About about) {
        return objections.stream().anyMatch(one -> one.about() == about && one.objects());
    }

    /** What may be shared on this day, or from a later day. */
    public List<SharingAgreement> inForce(LocalDate today) {
        return agreements.stream().filter(one -> !isOver(one, today)).toList();
    }

    /** What is over. */
    public List<SharingAgreement> over(LocalDate today) {
        return agreements.stream().filter(one -> isOver(one, today)).toList();
    }

    private static boolean isOver(SharingAgreement one, LocalDate today) {
        var last = one.terms().last();
        return one.ended() != null || (last != null && today.isAfter(last));
    }
}
