package org.ourplan.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.ourplan.access.SignedIn;
import org.ourplan.charter.PublicPage;
import org.ourplan.charter.PublicTexts;
import org.ourplan.demonstration.play.Yaml;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The made-up council's charter, as {@code charter.yaml} has it: written by one and confirmed by another. */
@Component
class CharterOfWestmere {

    private final PublicTexts texts;
    private final Clock clock;

    CharterOfWestmere(PublicTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Makes it known from today. */
    void fill(SignedIn writer, SignedIn second) {
        var says = new LinkedHashMap<String, List<String>>();
        Yaml.file("charter.yaml").forEach((field, words) -> says.put(field, List.of(Yaml.word(words))));
        texts.write(PublicPage.CHARTER, 0, new Answers(says), writer);
        var written = texts.all(PublicPage.CHARTER).getFirst();
        texts.confirm(PublicPage.CHARTER, written.id(), LocalDate.now(clock), second);
    }
}
