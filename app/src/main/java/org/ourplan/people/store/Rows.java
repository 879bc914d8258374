package org.ourplan.people.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.ourplan.people.NewPerson;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.PersonRecord;
import org.ourplan.tables.tables.records.RelationshipRecord;
import tools.jackson.databind.json.JsonMapper;

/** Between rows and what the stages know. */
final class Rows {

    private static final JsonMapper json = JsonMapper.builder().build();

    private Rows() {}

    static void fill(PersonRecord row, NewPerson person) {
        row.setGivenName(person.givenName());
        row.setFamilyName(person.familyName());
        row.setPreferredName(person.preferredName());
        row.setTitle(person.title());
        row.setPronouns(person.pronouns());
        row.setDateOfBirth(person.dateOfBirth());
        row.setNhsNumber(person.nhsNumber());
        row.setAddressLines(person.addressLines());
        row.setPostcode(person.postcode());
        row.setSettled(person.settled());
        row.setPhone(person.phone());
        row.setEmail(person.email());
        row.setCommunication(communication(new Communication(person.communication(), person.formats())));
        row.setCaredForUnpaid(person.caredForUnpaid());
        row.setFictional(person.fictional());
    }

    static void fill(RelationshipRecord row, Relationship relationship) {
        var other = relationship.otherPerson();
        row.setOtherPerson(other == null ? null : other.value());
        row.setName(relationship.name());
        row.setRelation(relationship.relation());
        row.setParts(relationship.standings().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setPhone(relationship.phone());
        row.setEmail(relationship.email());
        row.setLivesWith(relationship.livesWith());
        row.setMayShare(relationship.mayShare());
        row.setNotes(relationship.notes());
    }

    static Relationship relationship(RelationshipRecord row) {
        return new Relationship(
                row.getId(),
                new PersonId(row.getPerson()),
                row.getOtherPerson() == null ? null : new PersonId(row.getOtherPerson()),
                row.getName(),
                row.getRelation(),
                standings(row.getParts()),
                row.getPhone(),
                row.getEmail(),
                row.getLivesWith(),
                row.getMayShare(),
                row.getNotes());
    }

    private static Set<Standing> standings(String[] parts) {
        return Stream.of(parts).map(Standing::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    static Communication communication(PersonRecord row) {
        return json.readValue(row.getCommunication().data(), Communication.class);
    }

    static JSONB communication(Communication communication) {
        return JSONB.jsonb(json.writeValueAsString(communication));
    }

    /** The name they like to be called by; the family name where no given name is used. */
    static String callThem(PersonRecord row) {
        return Stream.of(row.getPreferredName(), row.getGivenName(), row.getFamilyName())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
