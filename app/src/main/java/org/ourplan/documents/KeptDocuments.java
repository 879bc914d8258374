package org.ourplan.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.decide.BeforeGiving;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.law.finding.Finding;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.Council;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.PageRenderer;
import org.ourplan.platform.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents kept in the database: each page and each giving is added once and never changed. */
@Component
class KeptDocuments implements Documents {

    private final DocumentStore store;
    private final People people;
    private final PageRenderer pages;
    private final Telling telling;
    private final Heads heads;

    KeptDocuments(DocumentStore store, People people, PageRenderer pages, Telling telling, Heads heads) {
        this.store = store;
        this.people = people;
        this.pages = pages;
        this.telling = telling;
        this.heads = heads;
    }

    /** What stands at the head of a document made now. */
    @Component
    record Heads(Council council, Clock clock) {

        Paper paper(Person whose, DocumentKind kind, String title) {
            return new Paper(
                    council,
                    title,
                    kind.section(),
                    whose.fullName(),
                    whose.callThem(),
                    whose.address().lines().filter(line -> !line.isBlank()).toList(),
                    whose.reference(),
                    today(),
                    whose.fictional());
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    /** The two that hear of every document: the record of events, and the stages. */
    @Component
    static class Telling {
        private final Events events;
        private final ApplicationEventPublisher stages;

        Telling(Events events, ApplicationEventPublisher stages) {
            this.events = events;
            this.stages = stages;
        }

        void made(PersonId person, UUID document, DocumentKind kind, int version, SignedIn by) {
            var details = Map.of("kind", kind.name());
            events.append(person.value(), Happening.DOCUMENT_MADE, document, version, details, by.account());
        }

        void given(PersonId person, MadeDocument document, Giving giving, SignedIn by) {
            var details = Map.of(
                    "kind", document.kind().name(), "on", giving.givenOn().toString());
            events.append(
                    person.value(), Happening.DOCUMENT_GIVEN, document.id(), document.version(), details, by.account());
            stages.publishEvent(new DocumentGiven(person, document, giving, by));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID make(
            PersonId person,
            DocumentKind kind,
            UUID about,
            int version,
            String title,
            String template,
            Map<String, Object> parts,
            SignedIn by) {
        var page = preview(person, kind, title, template, parts).getBytes(StandardCharsets.UTF_8);
        var document = store.keep(new DocumentStore.Kept(person, kind, about, version, title, page, sha256(page)), by);
        telling.made(person, document, kind, version, by);
        return document;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneAtATime(UUID about) {
        store.oneAtATime(about);
    }

    @Override
    public String preview(
            PersonId person, DocumentKind kind, String title, String template, Map<String, Object> parts) {
        var whose = people.find(person).orElseThrow(NotFound::new);
        var all = new HashMap<>(parts);
        all.put("paper", heads.paper(whose, kind, title));
        return Contents.listed(pages.html(template, all));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(PersonId person, UUID document, Giving giving, SignedIn by) {
        var made = store.find(person, document).orElseThrow(NotFound::new);
        var whose = people.find(person).orElseThrow(NotFound::new);
        var findings = BeforeGiving.check(new BeforeGiving.Facts(
                made.kind().section(),
                giving.toThePerson(),
                giving.recipient(),
                giving.askedForBy(),
                whose.formats(),
                giving.format(),
                giving.whyOtherFormat(),
                giving.givenOn(),
                heads.today()));
        if (!findings.isEmpty()) {
            throw new Refused(findings.stream().map(Finding::sentence).toList(), made.link() + "/giving");
        }
        store.add(document, giving, by);
        telling.given(person, store.find(person, document).orElseThrow(), giving, by);
    }

    @Override
    public List<MadeDocument> about(PersonId person, UUID about) {
        return store.about(person, about);
    }

    @Override
    public List<MadeDocument> of(PersonId person) {
        return store.of(person);
    }

    private static String sha256(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
