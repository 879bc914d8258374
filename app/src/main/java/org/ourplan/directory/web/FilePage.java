package org.ourplan.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.directory.EntryKind;
import org.ourplan.govuk.Select;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Giving a file of services. */
public record FilePage(Filled form) implements Page {

    @Override
    public String template() {
        return "directory/file";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** Each kind, and none chosen. */
    public List<Select.Option> kinds() {
        var kinds = new ArrayList<Select.Option>();
        kinds.add(Select.Option.of("", "Choose one"));
        for (var kind : EntryKind.values()) {
            kinds.add(Select.Option.of(kind.word(), kind.words()));
        }
        return kinds;
    }
}
