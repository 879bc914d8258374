package org.ourplan.law.charging;

/**
 * Something in the answers that cannot be so, or an answer without which nothing can be worked out.
 *
 * @param field where to put it right, for example {@code income[2].tax}; lists count from 1
 * @param words what is wrong and how to put it right, in plain words
 */
public record Problem(String field, String words) {}
