package org.ourplan.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The smaller tables of cases. */
@NullUnmarked
public final class OtherCases {

    private OtherCases() {}

    /** One table of the file, row by row. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> table(String name) {
        try (InputStream file = OtherCases.class.getResourceAsStream("/cases/other-cases.yaml")) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return (List<Map<String, Object>>) all.get(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A day as the file writes it. */
    public static LocalDate day(Object value) {
        return ((Date) value).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
