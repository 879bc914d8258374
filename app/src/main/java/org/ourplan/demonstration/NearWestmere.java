package org.ourplan.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.play.Yaml;
import org.ourplan.directory.Checked;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.EntryText;
import org.ourplan.directory.Information;
import org.ourplan.directory.Keeping;
import org.ourplan.law.information.InformationKind;
import org.springframework.stereotype.Component;

/** The made-up groups and services near Westmere, and what its council tells everybody, as {@code directory.yaml} has them. */
@Component
class NearWestmere {

    private final Keeping keeping;
    private final Information information;
    private final Clock clock;

    NearWestmere(Keeping keeping, Information information, Clock clock) {
        this.keeping = keeping;
        this.information = information;
        this.clock = clock;
    }

    /** Fills the directory and makes the information known, by this keeper. */
    void fill(SignedIn keeper) {
        var file = Yaml.file("directory.yaml");
        Yaml.maps(file.get("entries")).forEach(entry -> add(entry, keeper));
        Yaml.map(file.get("information"))
                .forEach((kind, words) ->
                        information.write(InformationKind.at(kind).orElseThrow(), 0, Yaml.word(words), keeper));
        information.publish(keeper);
    }

    private void add(Map<String, Object> entry, SignedIn keeper) {
        var id = keeping.add(text(entry), null, keeper);
        var days = Yaml.word(entry.get("checked"));
        if (!days.isEmpty()) {
            var on = LocalDate.now(clock).minusDays(Long.parseLong(days));
            keeping.checked(id, new Checked(on, "Called them", Checked.OUR_KEEPER), keeper);
        }
    }

    private static EntryText text(Map<String, Object> entry) {
        var says = new EnumMap<EntryField, String>(EntryField.class);
        for (var field : EntryField.values()) {
            says.put(field, Yaml.word(entry.get(field.word())));
        }
        return new EntryText(
                says,
                Yaml.words(entry.get(EntryText.KINDS)).stream()
                        .map(word -> EntryKind.named(word).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
