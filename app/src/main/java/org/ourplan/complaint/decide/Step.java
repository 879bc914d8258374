package org.ourplan.complaint.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that is done about a complaint. Stored by name: never rename. */
public enum Step {
    STANDING("Settle who may complain", "Who may complain was settled", "SI 2009/309 reg 5"),
    TIME(
            "Decide about a complaint after twelve months",
            "Whether it is looked at after twelve months was decided",
            "SI 2009/309 reg 12"),
    ACKNOWLEDGED("Acknowledge it", "Acknowledged", "SI 2009/309 reg 13(3) to (7)"),
    PERIOD(
            "Say how it is handled, and by when it is answered",
            "How it is handled and by when was told",
            "SI 2009/309 reg 13(7) and (8)"),
    SETTLED("It is settled already", "Settled by the next working day", "SI 2009/309 reg 8(1)(c)"),
    OUTSIDE("It is outside the complaints regulations", "Outside the complaints regulations", "SI 2009/309 reg 8"),
    TOGETHER("Look into it with another body", "Looked into with another body", "SI 2009/309 regs 9 and 11"),
    PASSED_ON("Pass it on to another body", "Passed on to another body", "SI 2009/309 reg 6(5) and (6)"),
    ABOUT("Somebody else who works here is complained about", "Somebody who works here is complained about", ""),
    TOLD("Write down what they were told on the way", "They were told how it is going", "SI 2009/309 reg 14(1)(b)"),
    LONGER("They agree to a longer time", "A longer time was agreed", "SI 2009/309 reg 14(3)"),
    ANSWERED("Answer it", "Answered", "SI 2009/309 reg 14(2)"),
    TOLD_LATE("Explain why the answer is late", "Why the answer is late was explained", "SI 2009/309 reg 14(4)"),
    OMBUDSMAN("It went to the Ombudsman", "It went to the Ombudsman", "Local Government Act 1974 Part 3"),
    LEARNT("Write down what is to be learnt", "What is to be learnt was written down", "SI 2009/309 reg 18(1)(d)"),
    WITHDRAWN("They take it back", "Taken back", "");

    private final String todo;
    private final String done;
    private final String section;

    Step(String todo, String done, String section) {
        this.todo = todo;
        this.done = done;
        this.section = section;
    }

    /** Its link and its page, as something to do. */
    public String todo() {
        return todo;
    }

    /** As something that was done. */
    public String done() {
        return done;
    }

    /** The provision it is done under; empty where there is none. */
    public String section() {
        return section;
    }

    /** Its part of an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step at this address; empty for anything else. */
    public static Optional<Step> at(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
