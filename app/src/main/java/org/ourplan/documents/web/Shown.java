package org.ourplan.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.documents.CopyForm;
import org.ourplan.documents.PaperSize;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a kept page is shown: as it is kept, with a bar of links above it that is on the screen only and in no copy. */
final class Shown {

    private Shown() {}

    /**
     * The links above a document.
     *
     * @param base where the documents' addresses begin
     * @param whose the words of the link back
     * @param worker true for those who may record that it was given
     */
    record Bar(String base, UUID document, String whose, boolean worker) {

        String html(PaperSize size) {
            var here = base + "/" + document;
            return "<nav class=\"screen-bar\" aria-label=\"This document\">"
                    + link(base, whose)
                    + link(here + ".pdf?size=" + size.asked(), "Download as a PDF")
                    + link(
                            here + "?size=" + size.other().asked(),
                            capital(size.other().words()))
                    + Stream.of(CopyForm.values())
                            .map(form -> link(here + "/as/" + form.asked() + "?size=" + size.asked(), form.words()))
                            .collect(Collectors.joining())
                    + (worker ? link(here + "/giving", "Record that it was given") : "")
                    + "</nav>";
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }

        private static String link(String address, String words) {
            return "<a href=\"" + address + "\">" + words.replace("&", "&amp;").replace("<", "&lt;") + "</a> ";
        }
    }

    static ResponseEntity<byte[]> page(byte[] kept, PaperSize size, Bar bar) {
        var page = new String(kept, StandardCharsets.UTF_8)
                .replaceFirst("<body>", "<body>" + Matcher.quoteReplacement(bar.html(size)));
        var shown = size == PaperSize.LARGE ? page.replaceFirst("class=\"paper ", "class=\"large paper ") : page;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(shown.getBytes(StandardCharsets.UTF_8));
    }

    /** The kept page in a form that is not print; not there where there is no such form. */
    static ResponseEntity<byte[]> as(byte[] kept, String form, PaperSize size) {
        return CopyForm.named(form).orElseThrow(NotFound::new).answer(new String(kept, StandardCharsets.UTF_8), size);
    }

    static ResponseEntity<byte[]> pdf(byte[] pdf, UUID document) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("document-" + document + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
