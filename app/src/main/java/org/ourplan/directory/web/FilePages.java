package org.ourplan.directory.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.exchange.Importing;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Visible;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** A file of services in the shape of Open Referral UK: first what it would do, then all of it or nothing. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class FilePages {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    private final Importing importing;

    FilePages(Importing importing) {
        this.importing = importing;
    }

    @GetMapping(Importing.HERE)
    Page ask() {
        return new FilePage(Filled.empty());
    }

    @PostMapping(Importing.HERE)
    Object read(Answers answers, @RequestPart(required = false) @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        var problems = Problems.none();
        var kind = EntryKind.named(answers.one("kind"));
        problems.when(kind.isEmpty(), "kind", "Choose what people may be looking for, where the file does not say it");
        var content = content(file, problems);
        if (kind.isEmpty() || !problems.isEmpty()) {
            return new FilePage(new Filled(answers, problems));
        }
        var id = importing.keep(name(file), content, kind.get(), by);
        return Redirect.to(Importing.HERE + "/" + id);
    }

    @GetMapping(Importing.HERE + "/{file}")
    Page report(@PathVariable UUID file) {
        return new FileReportPage(importing.report(file));
    }

    @PostMapping(Importing.HERE + "/{file}")
    ResponseEntity<Void> take(@PathVariable UUID file, Answers answers, SignedIn by) {
        importing.take(file, answers.one("report"), by);
        return Redirect.to(KeepingPages.HERE, "What the file says is in the directory.");
    }

    private static String content(@Nullable MultipartFile file, Problems problems) throws IOException {
        if (file == null || file.isEmpty()) {
            problems.add("file", "Choose the file");
            return "";
        }
        if (file.getSize() > LARGEST) {
            problems.add("file", "The file is larger than 10 MB. Divide it");
            return "";
        }
        try {
            var words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return words.startsWith("\uFEFF") ? words.substring(1) : words;
        } catch (CharacterCodingException notText) {
            problems.add("file", "The file is not text in UTF-8. Save it as JSON in UTF-8");
            return "";
        }
    }

    private static String name(@Nullable MultipartFile file) {
        var given = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var plain = Visible.text(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1))
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
