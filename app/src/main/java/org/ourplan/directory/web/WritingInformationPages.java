package org.ourplan.directory.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.directory.Information;
import org.ourplan.law.information.InformationKind;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing the council's own information and making it known: all five kinds together, or not at all. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class WritingInformationPages {

    private static final String HERE = Information.KEEPING;
    private static final int LONGEST = 20_000;

    private final Information information;

    WritingInformationPages(Information information) {
        this.information = information;
    }

    @GetMapping(HERE)
    Page all() {
        return new WritingInformationPage(
                information.written(),
                information.missing(),
                information.published().orElse(null));
    }

    @PostMapping(HERE + "/publish")
    ResponseEntity<Void> publish(SignedIn by) {
        information.publish(by);
        return Redirect.to(HERE, "Everybody reads it so from now on.");
    }

    @GetMapping(HERE + "/{kind}")
    Page open(@PathVariable String kind) {
        var asked = InformationKind.at(kind).orElseThrow(NotFound::new);
        var text = information.written().get(asked);
        return text == null
                ? new InformationTextPage(asked, 0, Filled.empty())
                : new InformationTextPage(asked, text.id(), Filled.with(Answers.of(Information.WORDS, text.words())));
    }

    @PostMapping(HERE + "/{kind}")
    Object write(@PathVariable String kind, Answers answers, SignedIn by) {
        var asked = InformationKind.at(kind).orElseThrow(NotFound::new);
        var version = answers.one("version");
        var opened = version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
        var words = answers.one(Information.WORDS);
        if (words.length() > LONGEST) {
            return new InformationTextPage(
                    asked,
                    opened,
                    new Filled(
                            answers,
                            Problems.none().add(Information.WORDS, "Say it in " + LONGEST + " signs at most")));
        }
        return information.write(asked, opened, words, by) instanceof Saving.Clash clash
                ? BothTexts.of(form(asked), HERE + "/" + kind, clash, HERE)
                : Redirect.to(HERE, "Saved. Nobody else reads it until you make it known.");
    }

    private static PartForm form(InformationKind kind) {
        return PartForm.of(kind.path(), kind.words(), "", Question.words(Information.WORDS, "What does it say?"));
    }
}
