package org.ourplan.platform.decide;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a file is by its own first bytes, whatever its name or its sender says. */
public enum FileKind {
    PDF("application/pdf", "pdf", 0, 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "png", 0, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0, 0xFF, 0xD8, 0xFF),
    MP3("audio/mpeg", "mp3", 0, 0x49, 0x44, 0x33),
    M4A("audio/mp4", "m4a", 4, 0x66, 0x74, 0x79, 0x70, 0x4D, 0x34, 0x41),
    OGG("audio/ogg", "ogg", 0, 0x4F, 0x67, 0x67, 0x53),
    WAV("audio/wav", "wav", 8, 0x57, 0x41, 0x56, 0x45, 0x66, 0x6D, 0x74);

    /** Papers, photographs and scans. */
    public static final Set<FileKind> PAPERS = Set.copyOf(EnumSet.of(PDF, PNG, JPEG));

    private final String mediaType;
    private final String ending;
    private final int from;
    private final int[] signs;

    FileKind(String mediaType, String ending, int from, int... signs) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.from = from;
        this.signs = signs;
    }

    /** The kind of this content among those that are taken; empty for any other. */
    public static Optional<FileKind> of(byte[] content, Set<FileKind> taken) {
        return taken.stream().filter(kind -> kind.isOf(content)).findFirst();
    }

    /** The kind of this media type, as it was kept. */
    public static FileKind kept(String mediaType) {
        for (FileKind kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of file is kept");
    }

    private boolean isOf(byte[] content) {
        if (content.length < from + signs.length) {
            return false;
        }
        for (int at = 0; at < signs.length; at++) {
            if ((content[from + at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of its name, without the stop. */
    public String ending() {
        return ending;
    }
}
