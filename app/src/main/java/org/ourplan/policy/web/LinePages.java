package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.pack.LineKind;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.Adopting;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.PackDraft;
import org.ourplan.policy.WritingPacks;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.store.CouncilPacks;
import org.ourplan.policy.store.PackDrafts;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Writing one line of a draft. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class LinePages {

    private static final String ADDRESS = "/policy/packs/{pack}/line/{line}";

    private final CouncilPacks packs;
    private final PackDrafts drafts;
    private final WritingPacks writing;
    private final Adopting adopting;
    private final Clock clock;

    LinePages(CouncilPacks packs, PackDrafts drafts, WritingPacks writing, Adopting adopting, Clock clock) {
        this.packs = packs;
        this.drafts = drafts;
        this.writing = writing;
        this.adopting = adopting;
        this.clock = clock;
    }

    /** The page of a new line. Nothing is kept until it is saved. */
    @GetMapping("/policy/packs/{pack}/new/{kind}")
    ResponseEntity<Void> another(@PathVariable UUID pack, @PathVariable String kind) {
        var named = LineKind.named(kind).orElseThrow(NotFound::new);
        return Redirect.to("/policy/packs/" + pack + "/line/" + NewId.next() + "?kind=" + named.stored());
    }

    @GetMapping(ADDRESS)
    LinePage line(@PathVariable UUID pack, @PathVariable UUID line, Answers asked) {
        var found = draft(pack);
        var draft = drafts.of(pack);
        var written = draft.lines().get("line/" + line);
        var answers = written == null
                ? Answers.of("kind", asked.one("kind"))
                : written.part().answers();
        return page(
                found,
                draft,
                line,
                answers,
                Problems.none(),
                written == null ? 0 : written.part().version());
    }

    @PostMapping(ADDRESS)
    Object save(
            @PathVariable UUID pack,
            @PathVariable UUID line,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var found = draft(pack);
        if (typed.chose("take-out", "yes")) {
            return takeOut(found, line, typed, by);
        }
        var kind = kind(pack, line, typed);
        var form = LineForms.of(kind, "line/" + line);
        var answers = typed.only(form.fields()).with("kind", kind.stored());
        var saving = writing.write(pack, "line/" + line, opened(typed), answers, by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        return switch (saving) {
            case Saving.Saved saved -> Redirect.to(found.link() + "#" + kind.stored(), "Saved.");
            case Saving.Clash clash -> BothTexts.of(form, found.link() + "/line/" + line, clash, found.link());
        };
    }

    /** A line stays of the kind it was begun as. */
    private LineKind kind(UUID pack, UUID line, Answers typed) {
        var written = drafts.of(pack).lines().get("line/" + line);
        return written == null
                ? LineKind.named(typed.one("kind")).orElseThrow(NotFound::new)
                : written.line().kind();
    }

    private Object takeOut(CouncilPack pack, UUID line, Answers typed, SignedIn by) {
        if (!writing.remove(pack.id(), "line/" + line, opened(typed), by)) {
            throw new Refused(
                    List.of("Somebody changed this line since you opened it. Look at it again first."),
                    pack.link() + "/line/" + line);
        }
        return Redirect.to(pack.link(), "Taken out of the pack.");
    }

    private CouncilPack draft(UUID id) {
        var pack = packs.find(id).orElseThrow(NotFound::new);
        if (pack.state() != PackState.DRAFT) {
            throw new Refused(
                    List.of("This pack is now: " + pack.state().words() + ". Nobody can write in it."), pack.link());
        }
        return pack;
    }

    private LinePage page(
            CouncilPack pack, PackDraft draft, UUID line, Answers answers, Problems problems, int version) {
        var kind = LineKind.named(answers.one("kind")).orElseThrow(NotFound::new);
        var written = draft.lines().get("line/" + line);
        var saved = written == null
                ? ""
                : "Last saved by " + written.part().writtenByName() + ", "
                        + InWords.time(written.part().writtenAt());
        return new LinePage(
                AnyPack.words(pack),
                LineForms.of(kind, "line/" + line),
                written == null ? List.of() : against(draft, written),
                pack.link() + "/line/" + line,
                version,
                saved,
                answers,
                problems,
                pack.link());
    }

    private List<String> against(PackDraft draft, PackDraft.Line written) {
        return adopting.findings(draft.content(), LocalDate.now(clock)).stream()
                .filter(found -> found.place().equals(written.line().place()))
                .map(Finding::sentence)
                .toList();
    }

    private static int opened(Answers typed) {
        return typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
    }
}
