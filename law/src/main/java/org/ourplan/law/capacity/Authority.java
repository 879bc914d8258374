package org.ourplan.law.capacity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;

/**
 * What was seen of somebody's authority to act for a person: MCA ss 9 to 11, 16 to 20.
 *
 * @param covers of a deputy, what the order covers; of the others what the kind of power itself covers
 * @param registered whether a power is registered with the Office of the Public Guardian; not asked of an order or a nominee
 * @param seenOn the day on which the document was seen; null: nobody has seen it
 * @param from the first day on which it counts; null: from when it was made
 * @param lastDay the last day on which it counts; null: it has none
 * @param endedOn the day on which it was revoked, discharged or given up; null: it was not
 */
@Carries("MCA-5")
public record Authority(
        Kind kind,
        String holder,
        Set<Sphere> covers,
        Answer registered,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate endedOn) {

    /** What somebody was made. Stored by name: never rename. */
    public enum Kind {
        LASTING_POWER_HEALTH_AND_WELFARE("attorney for health and welfare", Sphere.HEALTH_AND_WELFARE, true),
        LASTING_POWER_PROPERTY_AND_FINANCE(
                "attorney for property and financial affairs", Sphere.PROPERTY_AND_FINANCE, true),
        ENDURING_POWER("attorney under an enduring power, made before October 2007", Sphere.PROPERTY_AND_FINANCE, true),
        DEPUTY("deputy appointed by the Court of Protection", null, false),
        NOMINEE("nominee for a direct payment", null, false);

        private final String words;
        private final @Nullable Sphere covers;
        private final boolean registered;

        Kind(String words, @Nullable Sphere covers, boolean registered) {
            this.words = words;
            this.covers = covers;
            this.registered = registered;
        }

        /** What they are, inside a sentence. */
        public String words() {
            return words;
        }

        /** True for a power that counts only once it is registered: MCA s9(2)(b); an enduring one from when they lose capacity (Sch 4). */
        public boolean needsRegistering(boolean lacksCapacity) {
            return registered && (this != ENDURING_POWER || lacksCapacity);
        }
    }

    public Authority {
        covers = switch (kind) {
            case DEPUTY -> Set.copyOf(covers);
            case NOMINEE -> Set.of();
            default -> kind.covers == null ? Set.of() : Set.of(kind.covers);
        };
    }

    /** True from its first to its last day, while nobody ended it. It is over on the day on which it was ended. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from))
                && (lastDay == null || !day.isAfter(lastDay))
                && (endedOn == null || day.isBefore(endedOn));
    }

    /** Who it is and as what, inside a sentence. */
    public String inWords() {
        return holder + ", " + kind.words();
    }
}
