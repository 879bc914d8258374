package org.ourplan.plan.web;

import java.util.List;
import org.ourplan.plan.PlanVersion;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Every plan a person has had, newest first. */
public record VersionsPage(PersonId person, String callThem, List<PlanVersion> versions) implements Page {

    @Override
    public String template() {
        return "plan/versions";
    }

    public String link(PlanVersion version) {
        return person.link() + "/plans/" + version.id();
    }

    /** Its kind and number: Care and support plan 2. */
    public String name(PlanVersion version) {
        var kind = version.kind().words();
        return kind.substring(0, 1).toUpperCase(java.util.Locale.UK) + kind.substring(1) + " " + version.number();
    }

    public String begun(PlanVersion version) {
        return InWords.date(version.begunOn());
    }
}
