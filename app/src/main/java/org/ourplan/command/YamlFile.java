package org.ourplan.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The one file that a command is given, read as plain YAML: maps, lists, words and numbers only. */
final class YamlFile {

    private YamlFile() {}

    /** The file's content; refuses in one line a missing file, no file or several named, or what is not YAML. */
    static @Nullable Object named(String command, List<String> arguments) {
        var files = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        var strange = arguments.stream()
                .filter(argument -> argument.startsWith("--") && !argument.equals("--json"))
                .toList();
        if (files.size() != 1 || !strange.isEmpty()) {
            throw new Unreadable("use: ./ourplan " + command + " FILE.yaml [--json]");
        }
        return read(Path.of(files.getFirst()));
    }

    private static @Nullable Object read(Path file) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new Unreadable("there is no file " + file);
        } catch (MalformedInputException notText) {
            throw new Unreadable(file + " is not a text file in UTF-8");
        } catch (IOException problem) {
            throw new Unreadable(file + " cannot be read: " + problem.getMessage());
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new Unreadable(file + " is not YAML"
                    + (mark == null ? "" : ": line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
                    + ": " + wrong.getProblem());
        } catch (YAMLException wrong) {
            throw new Unreadable(file + " is not YAML: " + wrong.getMessage());
        }
    }
}
