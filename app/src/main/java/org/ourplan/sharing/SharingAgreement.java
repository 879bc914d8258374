package org.ourplan.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.sharing.Ground;
import org.ourplan.law.sharing.MayShare;
import org.ourplan.platform.PersonId;

/**
 * One thing that may be shared, as it stands.
 *
 * @param toldOn when somebody who had not been told was told; null while they were not, or where they knew from the start
 * @param ended that it was withdrawn or is over; null while it is not
 * @param shared each time something went out, the last first
 */
public record SharingAgreement(
        UUID id,
        PersonId person,
        Terms terms,
        @Nullable LocalDate toldOn,
        String by,
        Instant at,
        @Nullable Ended ended,
        List<Shared> shared) {

    /** That it is over: from that day nothing more is shared. */
    public record Ended(LocalDate on, boolean byThePerson, String words, String by) {}

    public SharingAgreement {
        shared = List.copyOf(shared);
    }

    /** As the law looks at it before something goes out. */
    public MayShare.Standing standing() {
        return new MayShare.Standing(
                terms.ground(),
                terms.parts(),
                terms.from(),
                terms.last(),
                ended == null ? null : ended.on(),
                terms.despite());
    }

    /** True where the person was told of it, at once or later: only then does it stand on their own page. */
    public boolean isKnownToThem() {
        return terms.told() || toldOn != null;
    }

    /** True while it is theirs to withdraw: they agreed to it, and it is not over. */
    public boolean mayBeWithdrawn(LocalDate today) {
        var last = terms.last();
        return terms.ground() == Ground.CONSENT && ended == null && (last == null || !today.isAfter(last));
    }

    /** One of the times that something went out. */
    public Optional<Shared> shared(UUID one) {
        return shared.stream().filter(each -> each.id().equals(one)).findFirst();
    }

    /** Where workers find it. */
    public String link() {
        return person.link() + "/sharing/" + id;
    }
}
