package org.ourplan.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.Documents;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.EasyRead.Section;
import org.ourplan.documents.EasyReadText;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.copy.PageReader;
import org.ourplan.documents.decide.BeforeEasyRead;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a document in Easy Read: begun from what the document says, judged, and kept as a document of its own. */
@Component
class EasyReadWriting {

    private static final String PREFIX = "Easy Read";

    private final Documents documents;
    private final DocumentStore store;

    EasyReadWriting(Documents documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    EasyReadPage open(PersonInView person, UUID document) {
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        var draft = EasyReadText.draft(PageReader.read(new String(page, StandardCharsets.UTF_8)));
        return page(person, made(person, document), Answers.of("words", draft), Problems.none(), List.of());
    }

    /** Shows it, or makes it where nothing is in the way. */
    @Transactional
    public Object keep(PersonInView person, UUID document, Answers typed, SignedIn by) {
        var made = made(person, document);
        var sections = EasyReadText.read(typed.one("words"));
        var problems = Problems.none();
        BeforeEasyRead.check(lines(sections), EasyRead.MOST_LINES, typed.chose("keep", "yes"))
                .forEach(problems::add);
        if (typed.has("look")) {
            return page(person, made, typed, problems, sections);
        }
        problems.when(!typed.chose("read", "yes"), "read", "Read it through, and tick this when it can go.");
        if (!problems.isEmpty()) {
            return page(person, made, typed, problems, List.of());
        }
        var title = made.title().startsWith(PREFIX) ? made.title() : PREFIX + ": " + made.title();
        documents.make(
                person.id(),
                made.kind().writtenInEasyRead(),
                made.about(),
                made.version(),
                title,
                "documents/easyRead",
                Map.of("easyRead", new EasyRead(sections)),
                by);
        return Redirect.to(
                person.id().link() + "/documents",
                "Made. Record that it was given once " + person.callThem() + " has it.");
    }

    private MadeDocument made(PersonInView person, UUID document) {
        return store.find(person.id(), document).orElseThrow(NotFound::new);
    }

    private static EasyReadPage page(
            PersonInView person, MadeDocument made, Answers answers, Problems problems, List<Section> look) {
        var hard = BeforeEasyRead.hardIn(lines(EasyReadText.read(answers.one("words"))));
        return new EasyReadPage(made, person.callThem(), answers, problems, look, hard);
    }

    private static List<String> lines(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .map(EasyRead.Line::words)
                .toList();
    }
}
