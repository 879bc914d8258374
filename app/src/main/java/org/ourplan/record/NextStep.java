package org.ourplan.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens next for a person, as they may read it themselves.
 *
 * @param what a sentence, for example "We will visit you to talk about your needs"
 * @param who who does it, by name or team
 * @param expectBy when to expect it, if a date was told
 * @param link where a worker goes to do it, may be empty
 */
public record NextStep(String what, String who, @Nullable LocalDate expectBy, String link) {}
