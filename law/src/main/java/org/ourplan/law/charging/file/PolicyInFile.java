package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** Reads the local choices of a case. */
final class PolicyInFile {

    private static final String APPROVAL = "the case";

    private PolicyInFile() {}

    static LocalPolicy read(Given inputs, LocalDate day) {
        LocalPolicy policy = LocalPolicy.plain();
        if (!inputs.isPart("policy")) {
            return policy;
        }
        Given choices = inputs.part("policy");
        for (String name : choices.names()) {
            Optional<Switch> which = Switch.named(name);
            if (which.isPresent() && choices.has(name)) {
                policy = policy.with(chosen(which.get(), name, choices, day));
            }
        }
        return policy;
    }

    private static Chosen chosen(Switch which, String name, Given choices, LocalDate day) {
        return switch (which.kind()) {
            case YES_NO -> Chosen.yesNo(which, choices.answer(name).isYes(), day, APPROVAL);
            case WORD -> Chosen.word(which, choices.text(name), day, APPROVAL);
            case AMOUNT, PERCENT, WHOLE -> Chosen.number(which, choices.number(BigDecimal.ZERO, name), day, APPROVAL);
        };
    }

    /** True when the council counts a month by its days. */
    static boolean monthByDays(LocalPolicy policy) {
        return policy.word(Switch.MONTH_RULE, "12/52").contains("365");
    }
}
