package org.ourplan.organisation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourplan.access.HelpPart;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;

/** What an organisation is asked about one person, with the form that answers it. */
public record AskedPage(Involvement on, PartForm form, Answers answers, Problems problems) implements Page {

    @Override
    public String template() {
        return "organisation/asked";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public String back() {
        return OrganisationsPages.ALL + "/" + on.organisation();
    }

    public String link() {
        return back() + "/asked/" + on.id();
    }

    /** Everything that was said, each by its name; what nobody said is left out. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        var advocacy = on.work() == Work.ADVOCACY;
        facts.put("Asked by", on.askedBy() + ", " + InWords.time(on.asked()));
        facts.put("For", advocacy ? on.about() + " (" + section() + ")" : "help with planning");
        if (on.asImca()) {
            facts.put("Also", "as independent mental capacity advocate");
        }
        put(facts, "Somebody asked for by name", on.wanted());
        put(facts, "By when", InWords.date(on.byDay()));
        put(facts, "How they communicate", on.needs());
        put(facts, "What it is about", on.words());
        facts.put(
                "Who is named sees and does",
                on.parts().stream().sorted().map(HelpPart::words).collect(Collectors.joining(", ")));
        return facts;
    }

    private String section() {
        var process = on.process();
        return process == null ? "" : process.section();
    }

    private static void put(Map<String, String> facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.put(name, words);
        }
    }
}
