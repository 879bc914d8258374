package org.ourplan.documents.web;

import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records one giving with everything the stages do about it, in one transaction. */
@Component
class GivingRecorder {

    private final Documents documents;

    GivingRecorder(Documents documents) {
        this.documents = documents;
    }

    @Transactional
    public void record(PersonId person, UUID document, Giving giving, SignedIn by) {
        documents.give(person, document, giving, by);
    }
}
