package org.ourplan.charging.decide;

import java.util.Optional;

/** What a file is by its own first bytes, whatever its name or its sender says. */
public enum FileKind {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

    private final String mediaType;
    private final String ending;
    private final int[] begins;

    FileKind(String mediaType, String ending, int... begins) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.begins = begins;
    }

    /** The kind of this content; empty for any other, which is not taken. */
    public static Optional<FileKind> of(byte[] content) {
        for (FileKind kind : values()) {
            if (kind.begins(content)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] content) {
        if (content.length < begins.length) {
            return false;
        }
        for (int at = 0; at < begins.length; at++) {
            if ((content[at] & 0xFF) != begins[at]) {
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
