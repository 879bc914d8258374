package org.ourplan.govuk;

/** One line of radios or checkboxes: a choice, or a word between choices. */
public sealed interface ChoiceItem permits Choice, ChoiceItem.Divider {

    /** A word between choices, such as "or". */
    record Divider(String text) implements ChoiceItem {}
}
