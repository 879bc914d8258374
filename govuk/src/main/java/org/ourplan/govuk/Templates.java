package org.ourplan.govuk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one engine that draws every component, and the template name of each, found once. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.ourplan.govuk.template");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            String folder = type.getPackageName()
                    .substring(Templates.class.getPackageName().length())
                    .replace(".", "/");
            String name = CAPITAL.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT) + ".jte";
            return folder.isEmpty() ? name : folder.substring(1) + "/" + name;
        }
    };

    private Templates() {}

    static void draw(Component component, TemplateOutput output) {
        ENGINE.render(NAMES.get(component.getClass()), component, output);
    }
}
