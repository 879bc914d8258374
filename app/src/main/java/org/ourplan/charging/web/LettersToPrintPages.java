package org.ourplan.charging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.LettersToPrint;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a run for a print room: one file of many PDFs. */
@Controller
class LettersToPrintPages {

    private final LettersToPrint letters;

    LettersToPrintPages(LettersToPrint letters) {
        this.letters = letters;
    }

    @GetMapping(RunListPage.PATH + "/{run}/letters/print")
    @MayUse(value = Role.FINANCE_OFFICER, whose = Whose.NOBODYS)
    void print(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "1") String pack,
            SignedIn by,
            HttpServletResponse response)
            throws IOException {
        var number = pack.matches("[1-9]\\d{0,4}") ? Integer.parseInt(pack) : 1;
        var files = letters.pack(run, number, by);
        if (files.isEmpty()) {
            throw new NotFound();
        }
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"letters-" + number + ".zip\"");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(letters.paper(file));
                zip.closeEntry();
            }
        }
    }
}
