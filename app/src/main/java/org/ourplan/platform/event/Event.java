package org.ourplan.platform.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param chain the person it happened to
 * @param position its place in the chain, from 1
 * @param subject the assessment, plan, document … it is about
 * @param version the version of the subject that it made
 * @param details ids, codes, dates and counts; never names or words somebody wrote
 * @param by the account that did it, empty where the program itself did
 */
public record Event(
        UUID chain,
        int position,
        Happening happening,
        UUID subject,
        int version,
        Map<String, String> details,
        @Nullable UUID by,
        Instant at) {}
