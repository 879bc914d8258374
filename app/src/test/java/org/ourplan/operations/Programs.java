package org.ourplan.operations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.store.SignIns;
import org.ourplan.testing.Browserless;

/** The one program, on a demonstration of its own, that tests of running it share. More may be started beside it. */
final class Programs {

    static final OwnDatabase DATABASE = OwnDatabase.demonstration();

    private static @Nullable Program one;

    private Programs() {}

    static synchronized Program one() {
        if (one == null) {
            one = Program.on(DATABASE);
        }
        return one;
    }

    /** A new sign-in of this account, good at every program. */
    static String secretOf(String name) {
        var account = DATABASE.one("SELECT id FROM account WHERE sign_in_name = '" + name + "'");
        return one().context().getBean(SignIns.class).begin(UUID.fromString(account));
    }

    /** A part of an assessment that Kwame is writing, as its form stands now. */
    record Form(String path, String token, String version, String field) {

        static Form at(Browserless browser) {
            var path = DATABASE.one(
                    "SELECT '/people/' || person || '/assessments/' || id || '/part/how' FROM assessment "
                            + "WHERE state = 'BEGUN' AND offered_by = (SELECT id FROM account WHERE sign_in_name = 'kwame')");
            var form = browser.get(path).page().select("form[data-autosave]");
            return new Form(
                    path,
                    form.select("input[name=_csrf]").val(),
                    form.select("input[name=version]").val(),
                    form.select("textarea[name]").attr("name"));
        }
    }
}
