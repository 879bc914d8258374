package org.ourplan.profile.web;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.profile.ProfilePlace;

/**
 * One part of the profile, to write in. It saves as its writer leaves the field.
 *
 * @param whose the words above the heading
 * @param version the version this writer opened, 0 where nothing is written yet
 * @param saved who saved last and when; empty where nobody has
 */
public record ProfilePartPage(
        ProfilePlace place, String whose, String action, int version, String saved, Answers answers, String back)
        implements Page {

    @Override
    public String template() {
        return "profile/part";
    }
}
