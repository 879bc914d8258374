package org.ourplan.forms.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ourplan.access.OpenToAll;
import org.ourplan.forms.BlankForm;
import org.ourplan.forms.BlankPapers;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Blank forms for everybody: nobody signs in, and nothing of anybody is in them. */
@Controller
@OpenToAll
class FormsPages {

    private final List<BlankForm> forms;
    private final BlankPapers papers;
    private final Council council;
    private final Clock clock;

    /** Those of today. Anybody may ask, so each is made once a day and not for each who asks. */
    private final Map<Made, ResponseEntity<byte[]>> made = new ConcurrentHashMap<>();

    private record Made(String form, String in, LocalDate on) {}

    FormsPages(List<BlankForm> forms, BlankPapers papers, Council council, Clock clock) {
        this.forms = forms;
        this.papers = papers;
        this.council = council;
        this.clock = clock;
    }

    @GetMapping("/forms")
    Page all() {
        return new FormsPage(forms, council.phone());
    }

    @GetMapping("/forms/{form}")
    ResponseEntity<byte[]> page(@PathVariable String form, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.page(named(form), in);
    }

    @GetMapping("/forms/{form}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String form, @RequestParam(name = "in", defaultValue = "") String in) {
        var key = new Made(named(form).name(), in.equals("ordinary") ? in : "large", LocalDate.now(clock));
        if (made.keySet().stream().anyMatch(one -> one.on().isBefore(key.on()))) {
            made.clear();
        }
        return made.computeIfAbsent(key, one -> papers.pdf(named(one.form()), one.in()));
    }

    private BlankForm named(String name) {
        return forms.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
