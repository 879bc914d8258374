package org.ourplan.policy;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.pack.PackContent;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.store.CouncilPacks;
import org.ourplan.policy.store.PackDrafts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Beginning a pack as a copy, and writing in its draft. A line may be written while the pack is a draft, never after. */
@Component
public class WritingPacks {

    private final CouncilPacks packs;
    private final PackDrafts drafts;
    private final Writings writings;

    WritingPacks(CouncilPacks packs, PackDrafts drafts, Writings writings) {
        this.packs = packs;
        this.drafts = drafts;
        this.writings = writings;
    }

    /** Begins the council's next version as a copy of this. Returns its id. */
    @Transactional
    public UUID begin(String title, String copiedFrom, PackContent from, SignedIn by) {
        var pack = packs.begin(title, copiedFrom, by);
        drafts.copy(pack, from, by);
        return pack;
    }

    /** Writes one line of a draft, if it is still as its writer opened it. */
    @Transactional
    public Saving write(UUID pack, String place, int opened, Answers line, SignedIn by) {
        refuseUnlessDraft(pack);
        return writings.save(pack, place, opened, line, by);
    }

    /** Takes a line out of a draft. False when somebody changed it since it was opened. */
    @Transactional
    public boolean remove(UUID pack, String place, int opened, SignedIn by) {
        refuseUnlessDraft(pack);
        return writings.remove(pack, place, opened, by);
    }

    private void refuseUnlessDraft(UUID id) {
        var pack = packs.hold(id).orElseThrow(NotFound::new);
        if (pack.state() != PackState.DRAFT) {
            throw new Refused(
                    List.of(
                            "This pack is now: " + pack.state().words() + ". Nobody can write in it.",
                            "To change it, take it back first, or begin a new version as its copy."),
                    pack.link());
        }
    }
}
