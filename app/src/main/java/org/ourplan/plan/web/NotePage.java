package org.ourplan.plan.web;

import org.ourplan.platform.web.Page;

/**
 * The writer's own notes.
 *
 * @param told what to know before saving, may be empty
 */
public record NotePage(String action, String back, String words, int version, String told) implements Page {

    @Override
    public String template() {
        return "plan/notes";
    }
}
