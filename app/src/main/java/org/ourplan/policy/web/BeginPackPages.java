package org.ourplan.policy.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.policy.WritingPacks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning the council's next pack as a copy of one there is. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class BeginPackPages {

    private final AnyPack any;
    private final WritingPacks writing;
    private final PacksPages pages;

    BeginPackPages(AnyPack any, WritingPacks writing, PacksPages pages) {
        this.any = any;
        this.writing = writing;
        this.pages = pages;
    }

    @PostMapping("/policy/packs")
    Object begin(Answers answers, SignedIn by) {
        var problems = Problems.none();
        var from = any.find(answers.one("from"));
        problems.when(from.isEmpty(), "from", "Choose the pack to begin from.");
        problems.when(!answers.has("title"), "title", "Give your copy a title, for example Our policy 2027.");
        if (!problems.isEmpty()) {
            return pages.page(new Filled(answers, problems), by);
        }
        var copied = from.orElseThrow();
        var pack = writing.begin(answers.one("title"), copied.words(), copied.content(), by);
        return Redirect.to("/policy/packs/" + pack, "Your copy was begun. Nothing changes until it is adopted.");
    }
}
