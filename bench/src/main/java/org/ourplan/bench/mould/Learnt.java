package org.ourplan.bench.mould;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demonstration as the program wrote it: its staff, and every row of each story's person.
 *
 * @param day the first day of the week on which it was played, from which all dates are counted; a Monday
 * @param columns of each table, in order, without those that number themselves
 * @param measuredStories the measured story to its end and until its plan can begin, under {@code measured} and {@code ready}
 * @param measured the forms of the measured story, in order
 * @param password as the program keeps it, of the one password of every made-up account
 */
public record Learnt(
        String day,
        Map<String, List<String>> columns,
        String password,
        List<Worker> staff,
        List<Story> stories,
        List<Story> measuredStories,
        List<Press> measured) {

    /** With the forms of the measured story, and those of these stories that are not the demonstration's. */
    Learnt with(List<Press> presses, List<Story> all) {
        var own = stories.stream().map(Story::person).toList();
        var more = all.stream().filter(story -> !own.contains(story.person())).toList();
        return new Learnt(day, columns, password, staff, stories, more, presses);
    }

    /** One of the demonstration's staff. */
    public record Worker(
            String id,
            String signInName,
            String name,
            String job,
            List<String> roles,
            @Nullable String team,
            @Nullable String teamId) {}

    /**
     * One person's rows, by table, each value as PostgreSQL writes it.
     *
     * @param account the person's own account, if the story gives them one
     */
    public record Story(
            String person,
            @Nullable String account,
            String kind,
            Map<String, @Nullable String> details,
            Map<String, List<List<@Nullable String>>> rows) {}

    private static final JsonMapper json = JsonMapper.builder().build();

    /** Reads what was kept before. */
    public static Learnt read(Path file) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return json.readValue(in, Learnt.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Keeps it, so that the program need not be started again to learn the same. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var half = file.resolveSibling(file.getFileName() + ".half");
            try (var out = new GZIPOutputStream(Files.newOutputStream(half))) {
                json.writeValue(out, this);
            }
            Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
