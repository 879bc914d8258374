package org.ourplan.policy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.govuk.Select;
import org.ourplan.law.pack.ShippedPack;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.AdoptedPacks;
import org.ourplan.policy.CouncilPack;

/**
 * The council's packs and those that come with the program.
 *
 * @param mayWrite whether the reader is a policy owner
 * @param overdue what should have been looked at again by now, in a sentence each
 */
public record PacksPage(
        Filled form,
        List<CouncilPack> packs,
        AdoptedPacks adopted,
        List<ShippedPack> shipped,
        LocalDate today,
        boolean mayWrite,
        List<String> overdue)
        implements Page {

    @Override
    public String template() {
        return "policy/packs";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** Where a pack is in its life today. */
    public String state(CouncilPack pack) {
        return adopted.packs().stream()
                .filter(found -> found.id().equals(pack.id()))
                .findFirst()
                .map(found -> found.holdsOn(today)
                        ? "In force from " + InWords.date(found.from())
                        : found.from().isAfter(today)
                                ? "Adopted, in force from " + InWords.date(found.from())
                                : "Superseded. In force from " + InWords.date(found.from()) + " to "
                                        + InWords.date(found.until()))
                .orElse(pack.state().words());
    }

    /** Every pack to choose from: the council's own first. */
    public List<Select.Option> choices() {
        var choices = new ArrayList<Select.Option>();
        choices.add(Select.Option.of("", "Choose a pack"));
        packs.forEach(pack ->
                choices.add(Select.Option.of(pack.id().toString(), "Version " + pack.number() + ": " + pack.title())));
        shipped.forEach(pack -> choices.add(Select.Option.of(pack.id(), pack.title())));
        return choices;
    }
}
