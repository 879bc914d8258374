package org.ourplan.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.decide.PartsForAdvocate;
import org.ourplan.platform.PersonId;

/**
 * What an organisation is to be asked. See {@link Involvement} for the words.
 *
 * @param wanted somebody of the organisation who is asked for by name
 * @param sharesWords why it is in their best interests; needed where it is
 */
public record ToAsk(
        PersonId person,
        UUID organisation,
        Work work,
        @Nullable Process process,
        boolean asImca,
        @Nullable UUID wanted,
        String words,
        String needs,
        Shares shares,
        String sharesWords,
        @Nullable LocalDate byDay,
        Set<HelpPart> parts) {

    public ToAsk {
        parts = Set.copyOf(parts);
    }

    /** An independent advocate for one process: with as much of the record as that needs, where it may be shared. */
    public static ToAsk advocate(
            PersonId person,
            UUID organisation,
            Process process,
            boolean asImca,
            @Nullable UUID wanted,
            String words,
            String needs,
            Shares shares,
            String sharesWords,
            @Nullable LocalDate byDay) {
        return new ToAsk(
                person,
                organisation,
                Work.ADVOCACY,
                process,
                asImca,
                wanted,
                words,
                needs,
                shares,
                sharesWords,
                byDay,
                PartsForAdvocate.of(process, shares != Shares.NOTHING).stream()
                        .map(HelpPart::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Help with planning, chosen by the person with exactly these parts. */
    public static ToAsk planning(PersonId person, UUID organisation, String words, Set<HelpPart> parts) {
        return new ToAsk(
                person, organisation, Work.PLANNING, null, false, null, words, "", Shares.AGREED, "", null, parts);
    }
}
