package org.ourplan.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.people.Person;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.PageRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Pages for paper that are not kept as documents of the record: a letter with a code, a person's own one page profile. */
@Component
public class LoosePapers {

    private final PageRenderer pages;
    private final Printing printing;
    private final Council council;
    private final Clock clock;

    LoosePapers(PageRenderer pages, Printing printing, Council council, Clock clock) {
        this.pages = pages;
        this.printing = printing;
        this.council = council;
        this.clock = clock;
    }

    /**
     * A page as it stands in every form.
     *
     * @param own true for what is the person's own, not a letter of the council's
     * @param ordinary its template and what that needs beside the paper
     */
    public record Loose(Paper paper, boolean own, String template, Map<String, Object> ordinary, EasyRead easyRead) {}

    /** The head of a paper that goes to the person. */
    public Paper to(Person whose, String title, String section) {
        var address = whose.address().lines().filter(line -> !line.isBlank()).toList();
        return paper(whose, title, section, whose.fullName(), whose.callThem(), address);
    }

    /** A blank form, or another page that is about nobody. */
    public Loose forAnybody(String title, String section, String template, Map<String, Object> parts) {
        var paper = new Paper(council, title, section, "", "", List.of(), 0, LocalDate.now(clock), false);
        return inPrint(paper, template, parts);
    }

    /** A page that has no Easy Read. */
    public Loose inPrint(Paper paper, String template, Map<String, Object> parts) {
        return new Loose(paper, true, template, parts, new EasyRead(List.of()));
    }

    /** The head of a paper about the person that is handed to somebody else. */
    public Paper to(String name, Person about, String title, String section) {
        return paper(about, title, section, name, name, List.of());
    }

    /** The head of a letter to somebody who may have no record here; with the number they can say on the phone. */
    public Paper to(String name, String address, long reference, boolean fictional, String title, String section) {
        var lines = address.lines().filter(line -> !line.isBlank()).toList();
        return new Paper(council, title, section, name, name, lines, reference, LocalDate.now(clock), fictional);
    }

    private Paper paper(
            Person whose, String title, String section, String forName, String callThem, List<String> address) {
        var today = LocalDate.now(clock);
        return new Paper(
                council, title, section, forName, callThem, address, whose.reference(), today, whose.fictional());
    }

    /** The phone number of the council, empty where none is set. */
    public String phone() {
        return council.phone();
    }

    /** The web page, or the same in a form that is not print; for nobody to keep. */
    public ResponseEntity<byte[]> page(Loose loose, PaperForm form) {
        var copy = form.copy();
        return copy == null
                ? page(html(loose, form))
                : copy.answer(html(loose, PaperForm.ORDINARY), PaperSize.ORDINARY);
    }

    /** The tagged PDF, for nobody to keep. */
    public ResponseEntity<byte[]> pdf(Loose loose, PaperForm form, String fileName) {
        var size = form == PaperForm.LARGE ? PaperSize.LARGE : PaperSize.ORDINARY;
        return pdf(html(loose, form == PaperForm.LARGE ? PaperForm.ORDINARY : form), size, fileName);
    }

    /** A page as it was made once, for whoever keeps it apart from the documents of the record. */
    public ResponseEntity<byte[]> page(String made) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(made.getBytes(StandardCharsets.UTF_8));
    }

    /** The tagged PDF of such a page. */
    public ResponseEntity<byte[]> pdf(String made, PaperSize size, String fileName) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(printing.of(made, size));
    }

    /** The page to keep, from its template and what that needs beside the paper. */
    public String make(Paper paper, String template, Map<String, Object> parts) {
        var all = new HashMap<>(parts);
        all.put("paper", paper);
        return pages.html(template, all);
    }

    private String html(Loose loose, PaperForm form) {
        if (form == PaperForm.EASY_READ) {
            return pages.html(
                    "documents/easyRead",
                    Map.of("paper", loose.paper(), "easyRead", loose.easyRead(), "own", loose.own()));
        }
        var html = make(loose.paper(), loose.template(), loose.ordinary());
        return form == PaperForm.LARGE ? html.replaceFirst("class=\"paper ", "class=\"large paper ") : html;
    }
}
