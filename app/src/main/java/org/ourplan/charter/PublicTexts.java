package org.ourplan.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.charter.store.PublicTextStore;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Part;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages that the council writes for everybody: one writes, another confirms, and from a day it is what everybody reads. */
@Component
@Carries({"S000-4", "S000-22"})
public class PublicTexts {

    private final PublicTextStore store;
    private final Clock clock;

    PublicTexts(PublicTextStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What everybody reads today; empty before the first was confirmed. One statement. */
    public Optional<PublicText> read(PublicPage page) {
        return store.inForce(page, LocalDate.now(clock));
    }

    /** Every text of the page, the last first, confirmed or not. One statement. */
    public List<PublicText> all(PublicPage page) {
        return store.all(page);
    }

    /**
     * Writes the next text. Where somebody wrote since it was opened both texts come back, and nothing is kept.
     *
     * @param opened the id of the text that was opened, 0 where there was none
     */
    @Transactional
    public Saving write(PublicPage page, long opened, Answers says, SignedIn by) {
        store.hold();
        var last = store.all(page).stream().findFirst();
        if (last.filter(text -> text.id() != opened).isPresent()) {
            var theirs = last.get();
            return new Saving.Clash(
                    new Part(
                            new UUID(0, page.ordinal()),
                            page.path(),
                            (int) theirs.id(),
                            theirs.says(),
                            theirs.writtenBy(),
                            theirs.by(),
                            theirs.at()),
                    says,
                    theirs.writtenBy().equals(by.account()));
        }
        store.write(page, says, by);
        return new Saving.Saved(0, Instant.EPOCH);
    }

    /**
     * The second person confirms the last text. Refused for whoever wrote it, for a day that has passed, and where somebody wrote
     * another text since it was read.
     *
     * @param read the id of the text that was read
     */
    @Transactional
    public void confirm(PublicPage page, long read, LocalDate from, SignedIn by) {
        store.hold();
        var last = store.all(page).stream().findFirst().orElseThrow(NotFound::new);
        if (last.id() != read || last.confirmed() != null) {
            throw new Refused(
                    List.of("Another text was written, or this one was confirmed, since you read it."), page.keeping());
        }
        if (last.writtenBy().equals(by.account())) {
            throw new Refused(List.of("You wrote this text, so somebody else must confirm it."), page.keeping());
        }
        if (from.isBefore(LocalDate.now(clock))) {
            throw new Refused(List.of("It cannot be read from a day that has passed."), page.keeping());
        }
        store.confirm(last, from, by);
    }
}
