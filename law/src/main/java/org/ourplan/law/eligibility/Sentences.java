package org.ourplan.law.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One sentence for each of a closed list of the law. They never change, so they are put together once, when the program
 * starts, and not for each letter.
 *
 * @param <E> the closed list, for example the ten outcomes of an adult
 */
final class Sentences<E extends Enum<E>> {

    private final List<String> inOrder;

    private Sentences(List<String> inOrder) {
        this.inOrder = inOrder;
    }

    static <E extends Enum<E>> Sentences<E> forEach(Class<E> list, Function<E, String> sentence) {
        return new Sentences<>(
                Arrays.stream(list.getEnumConstants()).map(sentence).toList());
    }

    String of(E one) {
        return inOrder.get(one.ordinal());
    }
}
