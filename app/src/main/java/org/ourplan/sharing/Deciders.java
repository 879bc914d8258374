package org.ourplan.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ourplan.capacity.ActingFor;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/** Who may decide for a person that something is shared: over money, whoever has authority for that; over all else, for care. */
@Component
public class Deciders {

    private final ActingFor acting;

    Deciders(ActingFor acting) {
        this.acting = acting;
    }

    /** Everybody who might, for the form. Two statements. */
    public List<ActingFor.Somebody> all(PersonId person) {
        var all = new LinkedHashMap<String, ActingFor.Somebody>();
        acting.all(person, Matter.CARE_AND_SUPPORT).forEach(one -> all.put(one.value(), one));
        acting.all(person, Matter.MONEY).forEach(one -> all.putIfAbsent(one.value(), one));
        return List.copyOf(all.values());
    }

    /** Who it is, by what a form sent, with why they may not decide this; the person where nobody was chosen. One statement. */
    public ActingFor.Somebody who(PersonId person, Set<SharedPart> parts, String value) {
        return acting.who(
                person, parts.equals(Set.of(SharedPart.MONEY)) ? Matter.MONEY : Matter.CARE_AND_SUPPORT, value);
    }

    /** As it is kept: by whose power, for which decision. */
    public static Terms.Decided kept(ActingFor.Somebody who) {
        var pieces = who.value().split("/", 2);
        return new Terms.Decided(
                pieces.length > 1 ? UUID.fromString(pieces[1]) : null,
                pieces[0].equals(ActingFor.BEST_INTERESTS) ? null : UUID.fromString(pieces[0]),
                who.words());
    }
}
