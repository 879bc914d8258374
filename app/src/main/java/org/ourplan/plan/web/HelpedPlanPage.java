package org.ourplan.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The person's own words in their plan, for somebody they gave the pen. */
public record HelpedPlanPage(PlanRecord plan, String callThem, String base) implements Page {

    /** A place of the plan that a helper writes in. */
    public enum Place {
        ABOUT_ME("about-me", "About me"),
        GOOD_WEEK("good-week", "A good week"),
        WISHES("wishes", "What I think, want, feel and believe");

        private final String place;
        private final String title;

        Place(String place, String title) {
            this.place = place;
            this.title = title;
        }

        /** Its place among the parts of the plan, and in the address. */
        public String place() {
            return place;
        }

        public String title() {
            return title;
        }

        PartForm form() {
            return PartForm.of(place, title, "", Question.words("words", "In their own words"));
        }

        static Place at(String name) {
            return Stream.of(values())
                    .filter(each -> each.place.equals(name))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    @Override
    public String template() {
        return "plan/helped";
    }

    public List<Place> places() {
        return List.of(Place.values());
    }

    public String words(Place place) {
        return plan.written(place.place()).one("words");
    }

    /** True while it may be written in. */
    public boolean open() {
        return !plan.state().frozen();
    }

    public String back() {
        return base.substring(0, base.lastIndexOf('/'));
    }
}
