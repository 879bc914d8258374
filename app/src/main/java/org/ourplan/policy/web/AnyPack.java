package org.ourplan.policy.web;

import java.util.Optional;
import java.util.UUID;
import org.ourplan.law.pack.PackContent;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.shipped.ShippedPacks;
import org.ourplan.policy.store.CouncilPacks;
import org.ourplan.policy.store.PackDrafts;
import org.springframework.stereotype.Component;

/** A pack by the name a form gives it: one of the council's, or one that comes with the program. */
@Component
class AnyPack {

    private final CouncilPacks packs;
    private final PackDrafts drafts;
    private final ShippedPacks shipped;

    AnyPack(CouncilPacks packs, PackDrafts drafts, ShippedPacks shipped) {
        this.packs = packs;
        this.drafts = drafts;
        this.shipped = shipped;
    }

    /** A pack to read, copy or compare. */
    record Found(String words, PackContent content) {}

    Optional<Found> find(String name) {
        return shipped.find(name)
                .map(pack -> new Found(pack.title(), pack.content()))
                .or(() -> id(name).flatMap(packs::find).map(pack -> new Found(words(pack), content(pack))));
    }

    /** What one of the council's packs says: its draft, or its text as checked. */
    PackContent content(CouncilPack pack) {
        return pack.state() == PackState.DRAFT ? drafts.of(pack.id()).content() : drafts.checked(pack);
    }

    static String words(CouncilPack pack) {
        return "Version " + pack.number() + ": " + pack.title();
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
