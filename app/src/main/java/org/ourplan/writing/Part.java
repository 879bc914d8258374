package org.ourplan.writing;

import java.time.Instant;
import java.util.UUID;
import org.ourplan.platform.web.Answers;

/**
 * One part of what people write: an answer card of an assessment, a goal, a line or a risk of a plan.
 *
 * @param about the assessment or plan it belongs to
 * @param place which part, for example {@code typical-week} or {@code outcome/A1} or {@code goal/<id>}
 * @param version 1 for the first, one more with each save
 */
public record Part(
        UUID about,
        String place,
        int version,
        Answers answers,
        UUID writtenBy,
        String writtenByName,
        Instant writtenAt) {}
