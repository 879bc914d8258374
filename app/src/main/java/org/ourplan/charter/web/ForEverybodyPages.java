package org.ourplan.charter.web;

import org.ourplan.access.OpenToAll;
import org.ourplan.charter.Figures;
import org.ourplan.charter.PublicPage;
import org.ourplan.charter.PublicText;
import org.ourplan.charter.PublicTexts;
import org.ourplan.charter.form.CharterForm;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What to expect, also in Easy Read, and the charter with its figures: for everybody, without signing in. */
@Controller
@OpenToAll
class ForEverybodyPages {

    private final PublicTexts texts;
    private final Figures figures;

    ForEverybodyPages(PublicTexts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @GetMapping("/what-to-expect")
    Page whatToExpect() {
        return expect(false);
    }

    @GetMapping("/what-to-expect/easy-read")
    Page easyRead() {
        return expect(true);
    }

    /** The address that letters printed before may name. */
    @GetMapping("/about/what-to-expect")
    ResponseEntity<Void> before() {
        return Redirect.to("/what-to-expect");
    }

    @GetMapping("/charter")
    Page charter() {
        var text = texts.read(PublicPage.CHARTER).orElse(null);
        var standards = CharterForm.standards(text == null ? Answers.none() : text.says());
        return new CharterPage(text, standards, figures.of(standards));
    }

    private Page expect(boolean easyRead) {
        var text = texts.read(PublicPage.WHAT_TO_EXPECT);
        return new ExpectPage(text.map(PublicText::says).orElse(Answers.none()), text.orElse(null), easyRead);
    }
}
