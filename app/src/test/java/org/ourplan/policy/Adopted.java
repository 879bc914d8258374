package org.ourplan.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ourplan.access.Role;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.testing.Staff;
import org.springframework.boot.test.context.TestComponent;

/**
 * Packs adopted for tests, each from a far day of its own, so that none of them holds for anybody else's test today. In
 * the order in which they are asked for, days go up.
 */
@TestComponent
public class Adopted {

    private static final AtomicInteger DECADES = new AtomicInteger();

    private final WritingPacks writing;
    private final Adopting adopting;
    private final Staff staff;

    Adopted(WritingPacks writing, Adopting adopting, Staff staff) {
        this.writing = writing;
        this.adopting = adopting;
        this.staff = staff;
    }

    /** A day that no other test's pack begins on, some years after the last one given. */
    public static LocalDate farDay() {
        return LocalDate.of(2060, 4, 1).plusYears(10L * DECADES.getAndIncrement());
    }

    /** A line of that kind that says this. */
    public static PackLine line(LineKind kind, String... fieldsAndWords) {
        var said = new LinkedHashMap<String, String>();
        said.put(PackLine.WHERE, "A test");
        for (var i = 0; i < fieldsAndWords.length; i += 2) {
            said.put(fieldsAndWords[i], fieldsAndWords[i + 1]);
        }
        return new PackLine(kind, said);
    }

    static Decision decision(LocalDate from) {
        return new Decision(
                "Cabinet (fictional)", LocalDate.of(2026, 2, 9), "Minute 14", false, List.of(), "Report 7", from, null);
    }

    /** A policy owner, hired for the occasion. */
    Staff.Hired owner() {
        return staff.hire("Pia Policy (fictional)", null, Role.POLICY_OWNER);
    }

    /** Adopts this from that day, by two people. Returns the pack's id. */
    public UUID adopt(PackContent content, LocalDate from) {
        var first = owner().who();
        var pack = writing.begin("A test’s policy", "a test", content, first);
        adopting.check(pack, first);
        adopting.putForward(pack, decision(from), first);
        adopting.confirm(pack, owner().who());
        return pack;
    }

    /** A pack with one price and somebody who may agree any plan. */
    public static PackContent pricing(String pounds) {
        return new PackContent(List.of(
                line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", pounds),
                line(LineKind.LEVEL, "number", "1", "who", "senior manager")));
    }
}
