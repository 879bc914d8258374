package org.ourplan.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.ourplan.documents.Picture;
import org.ourplan.documents.ShortLines;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The letter to the person. Its words are kept with the concern and nowhere else: it is not among the documents of the record, which
 * the person’s helpers may have been given to read.
 */
@Component
@Carries("SAFE-14")
public class SafeguardingLetter {

    private static final int MOST_LINES = 15;

    private final People people;
    private final LoosePapers papers;

    SafeguardingLetter(People people, LoosePapers papers) {
        this.people = people;
        this.papers = papers;
    }

    /** What it says. */
    public record Words(String decided, String why, String next, String worker) {}

    /** The formats the person needs. */
    public List<String> formats(ConcernFile file) {
        return people.find(person(file)).orElseThrow(NotFound::new).formats();
    }

    /** The letter of an entry as a tagged PDF, kept nowhere. */
    public ResponseEntity<byte[]> pdf(ConcernFile file, Entry entry, PaperForm form) {
        return papers.pdf(of(file, entry), form, "letter.pdf");
    }

    private LoosePapers.Loose of(ConcernFile file, Entry entry) {
        var said = entry.said();
        var words = new Words(said.one("decided"), said.one("why"), said.one("next"), entry.byName());
        var whose = people.find(person(file)).orElseThrow(NotFound::new);
        return new LoosePapers.Loose(
                papers.to(whose, "About what you told us", "Care Act 2014 s42"),
                false,
                "safeguarding/letter",
                Map.of("letter", words),
                easyRead(words));
    }

    private static PersonId person(ConcernFile file) {
        var person = file.concern().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    private static EasyRead easyRead(Words words) {
        var sections = new ArrayList<EasyRead.Section>();
        sections.add(section("What was decided", Picture.SAFE, words.decided()));
        sections.add(section("Why", Picture.QUESTION, words.why()));
        sections.add(section("What happens next", Picture.CALENDAR, words.next()));
        sections.add(new EasyRead.Section(
                "If I want help",
                List.of(
                        new EasyRead.Line(Picture.PHONE, "In danger I ring 999."),
                        new EasyRead.Line(Picture.TALKING, "I can talk to " + words.worker() + "."),
                        new EasyRead.Line(Picture.SPEAK_UP, "Somebody can help me to speak up."),
                        new EasyRead.Line(Picture.LOOK_AGAIN, "I can ask the council to look again."))));
        return new EasyRead(sections);
    }

    private static EasyRead.Section section(String heading, Picture picture, String words) {
        var lines = ShortLines.of(words).limit(MOST_LINES);
        return new EasyRead.Section(
                heading, lines.map(line -> new EasyRead.Line(picture, line)).toList());
    }
}
