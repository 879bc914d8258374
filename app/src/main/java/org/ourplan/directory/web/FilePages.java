package org.ourplan.directory.web;

import java.io.IOException;
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
import org.ourplan.platform.web.GivenFile;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
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
        var content = GivenFile.text(file, "JSON", problems);
        if (kind.isEmpty() || !problems.isEmpty()) {
            return new FilePage(new Filled(answers, problems));
        }
        var id = importing.keep(GivenFile.name(file), content, kind.get(), by);
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
}
