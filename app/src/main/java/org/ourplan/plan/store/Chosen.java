package org.ourplan.plan.store;

import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;

/** Answers chosen from a list, read back. An answer that is not of the list is no answer. */
final class Chosen {

    private Chosen() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> list, String name) {
        for (var item : list.getEnumConstants()) {
            if (item.name().equals(name)) {
                return item;
            }
        }
        return null;
    }

    /** True for yes, false for no, null for a question nobody answered. */
    static @Nullable Boolean yesOrNo(Answers answers, String field) {
        return switch (answers.one(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }
}
