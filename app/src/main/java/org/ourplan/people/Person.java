package org.ourplan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * A person with a record here, as other stages need them.
 *
 * @param reference the number people can say on the phone
 * @param title Mrs, Dr …; may be empty
 * @param callThem the name they like to be called by
 * @param needs how to communicate with them, each a line in words
 * @param formats how they need written information: "large print", "Easy Read", "audio", "BSL video" …; empty: ordinary print
 * @param settled ordinary residence: resident-here, present-no-settled-residence, elsewhere or unknown
 * @param worker the account that works with them, if one does
 * @param team the team that works with them, if one does
 * @param around those who matter to them
 */
public record Person(
        PersonId id,
        long reference,
        String title,
        String givenName,
        String familyName,
        String callThem,
        String pronouns,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nhsNumber,
        String address,
        List<String> needs,
        List<String> formats,
        String settled,
        boolean fictional,
        @Nullable UUID worker,
        @Nullable UUID team,
        List<Relationship> around) {

    /** Given and family name. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    /** Those who care for them unpaid. */
    public List<Relationship> carers() {
        return around.stream().filter(Relationship::isCarer).toList();
    }
}
