package org.ourplan.platform.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of text that somebody gave in the field {@code file} of a form, and its name. */
public final class GivenFile {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    private GivenFile() {}

    /**
     * The text in it, without a byte order mark; empty with a problem where there is none, it is too large, or not UTF-8.
     *
     * @param kind how such a file is to be saved, for example JSON
     */
    public static String text(@Nullable MultipartFile file, String kind, Problems problems) throws IOException {
        if (file == null || file.isEmpty()) {
            problems.add("file", "Choose the file");
            return "";
        }
        if (file.getSize() > LARGEST) {
            problems.add("file", "The file is larger than 10 MB. Divide it");
            return "";
        }
        try {
            var words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return words.startsWith("\uFEFF") ? words.substring(1) : words;
        } catch (CharacterCodingException notText) {
            problems.add("file", "The file is not text in UTF-8. Save it as " + kind + " in UTF-8");
            return "";
        }
    }

    /** Its name, as far as a name goes: letters, digits and a few signs. */
    public static String name(@Nullable MultipartFile file) {
        var given = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var plain = Visible.text(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1))
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
