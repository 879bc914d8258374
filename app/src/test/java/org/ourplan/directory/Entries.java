package org.ourplan.directory;

import static org.ourplan.tables.Tables.TASK;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.TaskKind;
import org.springframework.boot.test.context.TestComponent;

/** Entries for tests, each in a place of its own so that no test finds another's. */
@TestComponent
public class Entries {

    private final Keeping keeping;
    private final Staff staff;
    private final DSLContext database;

    Entries(Keeping keeping, Staff staff, DSLContext database) {
        this.keeping = keeping;
        this.staff = staff;
        this.database = database;
    }

    /** A village that is nowhere else. */
    public static String village() {
        var name = new StringBuilder("Q");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 14)
                .chars()
                .forEach(sign -> name.append((char) ('a' + Character.digit(sign, 16))));
        return name.toString();
    }

    /** A keeper of the directory. */
    public Staff.Hired keeper() {
        return staff.hire("Kit Keeper (fictional)", null, Role.POLICY_OWNER);
    }

    /** Something that is there, with more words of it: field, words … */
    public static EntryText text(String name, String what, String areas, String... more) {
        var says = new EnumMap<EntryField, String>(EntryField.class);
        says.put(EntryField.NAME, name);
        says.put(EntryField.WHAT, what);
        says.put(EntryField.AREAS, areas);
        says.put(EntryField.WHO_FOR, "Anybody");
        says.put(EntryField.COST, "Free");
        says.put(EntryField.PHONE, "01632 960 099");
        for (var i = 0; i < more.length; i += 2) {
            says.put(EntryField.named(more[i]).orElseThrow(), more[i + 1]);
        }
        return new EntryText(says, Set.of(EntryKind.COMMUNITY));
    }

    /** The same, in the directory. */
    public UUID add(EntryText text) {
        return keeping.add(text, null, keeper().who());
    }

    /** The same, by this keeper. */
    public UUID add(EntryText text, SignedIn by) {
        return keeping.add(text, null, by);
    }

    /** Takes what the tests of the directory put on lists off them: others test those lists empty. */
    public void clearLists() {
        database.update(TASK)
                .set(TASK.DONE_AT, OffsetDateTime.now())
                .where(TASK.KIND.in(TaskKind.CHECK_ENTRY.name(), TaskKind.ANSWER_DIRECTORY_REPORT.name()))
                .and(TASK.DONE_AT.isNull())
                .execute();
    }
}
