package org.ourplan.testing;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.TEAM;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** Makes accounts for tests and signs them in without the cost of a password. */
@TestComponent
public class Staff {

    private final DSLContext database;
    private final SignIns signIns;

    Staff(DSLContext database, SignIns signIns) {
        this.database = database;
        this.signIns = signIns;
    }

    /** An account and the secret of its sign-in. */
    public record Hired(SignedIn who, String secret) {}

    /** A new team. */
    public UUID team(String name) {
        var id = NewId.next();
        database.insertInto(TEAM)
                .set(TEAM.ID, id)
                .set(TEAM.NAME, name + " " + id)
                .execute();
        return id;
    }

    /** A new account in the team with these roles, signed in. */
    public Hired hire(String name, @Nullable UUID team, Role... roles) {
        return hire(name, team, null, roles);
    }

    /** A new account of a person or carer, whose own record this is, signed in. */
    public Hired hire(String name, @Nullable UUID team, @Nullable PersonId self, Role... roles) {
        var id = NewId.next();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.SIGN_IN_NAME, "test-" + id)
                .set(ACCOUNT.DISPLAY_NAME, name)
                .set(ACCOUNT.ROLES, Stream.of(roles).map(Enum::name).toArray(String[]::new))
                .set(ACCOUNT.TEAM, team)
                .set(ACCOUNT.PERSON, self == null ? null : self.value())
                .set(ACCOUNT.CREATED_AT, OffsetDateTime.now())
                .execute();
        return new Hired(new SignedIn(id, name, "", Set.of(roles), team, self), signIns.begin(id));
    }
}
