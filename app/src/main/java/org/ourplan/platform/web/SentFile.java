package org.ourplan.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.ourplan.platform.decide.FileKind;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sent: called by a plain name, and only ever given back to be kept, never opened inside a page of the program. */
public final class SentFile {

    private static final int LONGEST_NAME = 100;

    private SentFile() {}

    /** Its own name without a path, or anything that is not a plain sign; at most 100 characters. */
    public static String name(@Nullable MultipartFile file) {
        var given = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var plain = Visible.text(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1))
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** The file to be kept by the browser, under its name and the ending of what it is. */
    public static ResponseEntity<byte[]> toKeep(String name, FileKind kind, byte[] content) {
        var called = name.endsWith("." + kind.ending()) ? name : name + "." + kind.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(called, UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
