package org.ourplan.law.budget;

/** Who receives the support: it decides whose personal budget it is costed in (PB-5, DUTY-6). */
public enum DeliveredTo {
    ADULT,
    CARER
}
