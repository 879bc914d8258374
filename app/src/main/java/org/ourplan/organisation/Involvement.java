package org.ourplan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.law.advocacy.Process;
import org.ourplan.platform.PersonId;

/**
 * An organisation asked to help one person, and what became of it.
 *
 * @param work advocacy, asked for by the council; planning, asked for by the person
 * @param process what an advocate is for; nothing for planning
 * @param asImca asked to act as independent mental capacity advocate too
 * @param wanted who is asked for by name, empty where nobody is
 * @param needs how the person communicates
 * @param byDay by when somebody is needed, where a day was said
 * @param parts what those named may see and do
 * @param named who of the organisation it is now
 */
public record Involvement(
        UUID id,
        PersonId person,
        String personName,
        UUID organisation,
        String organisationName,
        Work work,
        @Nullable Process process,
        boolean asImca,
        String wanted,
        String words,
        String needs,
        Shares shares,
        @Nullable LocalDate byDay,
        Set<HelpPart> parts,
        Instant asked,
        String askedBy,
        @Nullable Reply reply,
        @Nullable End end,
        List<Named> named) {

    /** The organisation's answer. */
    public record Reply(boolean takes, String words, String by, Instant at) {}

    /** When it ended, why and by whom. */
    public record End(String why, String by, Instant at) {}

    /** Somebody of the organisation who was named. */
    public record Named(
            UUID colleague, String name, @Nullable UUID account) {}

    public Involvement {
        parts = Set.copyOf(parts);
        named = List.copyOf(named);
    }

    /** True while nobody answered. */
    public boolean waits() {
        return reply == null && end == null;
    }

    /** True while the organisation helps. */
    public boolean goesOn() {
        return reply != null && reply.takes() && end == null;
    }

    /** True while this account is who helps. */
    public boolean isBy(UUID account) {
        return goesOn() && named.stream().anyMatch(one -> account.equals(one.account()));
    }

    /** What it is for: "a needs assessment", "planning". */
    public String about() {
        return process == null ? "planning" : process.plainWords();
    }

    /** Who helps, by name; else the organisation. */
    public String who() {
        return named.isEmpty()
                ? organisationName
                : String.join(", ", named.stream().map(Named::name).toList()) + " of " + organisationName;
    }

    /** How it stands, in a sentence. */
    public String state() {
        if (end != null) {
            return "It has ended." + (end.why().isEmpty() ? "" : " " + end.why());
        }
        if (reply == null) {
            return "It waits for an answer of " + organisationName + ".";
        }
        return reply.takes() ? who() + " helps." : organisationName + " cannot: " + reply.words();
    }
}
