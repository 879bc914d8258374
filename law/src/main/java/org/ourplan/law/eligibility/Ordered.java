package org.ourplan.law.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody can change, in the order of the regulations or of the Act. */
final class Ordered {

    private Ordered() {}

    static <K extends Enum<K>, V> Map<K, V> copyOf(Class<K> kind, Map<K, V> given) {
        Map<K, V> copy = new EnumMap<>(kind);
        copy.putAll(given);
        return Collections.unmodifiableMap(copy);
    }

    static <E extends Enum<E>> Set<E> copyOf(Class<E> kind, Collection<E> given) {
        Set<E> copy = EnumSet.noneOf(kind);
        copy.addAll(given);
        return Collections.unmodifiableSet(copy);
    }
}
