package org.ourplan.safeguarding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.safeguarding.store.ConcernReading;
import org.ourplan.safeguarding.store.ConcernStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Concerns: raised by anybody, read by those who need to know. */
@Component
@Carries({"CON-6", "S003-29"})
public class Concerns {

    private final ConcernReading reading;
    private final ConcernStore store;
    private final SafeguardingNews news;

    Concerns(ConcernReading reading, ConcernStore store, SafeguardingNews news) {
        this.reading = reading;
        this.store = store;
        this.news = news;
    }

    /**
     * A concern that was raised.
     *
     * @param reference by which it is spoken of
     */
    public record Raised(UUID id, long reference) {}

    /**
     * Keeps a concern, and tells the safeguarding leads at once: no approval and no other step stands before it, and nothing else
     * waits for it.
     *
     * @param said the answers of {@link org.ourplan.safeguarding.form.ConcernForm}
     * @param person where it comes from the adult's record
     * @param by nobody where it comes from the public
     */
    @Transactional
    public Raised raise(RaisedFrom from, Answers said, @Nullable PersonId person, @Nullable SignedIn by) {
        var id = NewId.next();
        var reference = store.raise(id, from, said, person, by);
        news.raised(id, reference, said.chose("danger", "yes"), by);
        return new Raised(id, reference);
    }

    /**
     * All of one concern. For everybody who does not need to know, it is not there. Notes the look. One statement.
     *
     * @param page what is opened, in words
     */
    @Transactional
    public ConcernFile open(UUID concern, SignedIn by, String page) {
        return reading.open(concern, by, page).orElseThrow(NotFound::new);
    }

    /** Those that this account needs to know of; notes the look. */
    @Transactional
    public List<Concern> list(SignedIn by, boolean closed) {
        return reading.list(by, closed);
    }
}
