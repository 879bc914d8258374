package org.ourplan.charging.decide;

/**
 * An answer that cannot be so, or one without which nothing can be worked out.
 *
 * @param place the part of the conversation, for example {@code income/STATE_PENSION}
 * @param field the question in it
 * @param words what is wrong and how to put it right
 */
public record AnswerProblem(String place, String field, String words) {}
