package org.ourplan.about;

import org.ourplan.access.OpenToAll;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of fixed words that need no sign-in. */
@Controller
@OpenToAll
class AboutPages {

    @GetMapping("/about/accessibility")
    Page accessibility() {
        return new AboutPage("about/accessibility");
    }

    @GetMapping("/about/privacy")
    Page privacy() {
        return new AboutPage("about/privacy");
    }
}
