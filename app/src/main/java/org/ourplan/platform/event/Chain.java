package org.ourplan.platform.event;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one event is tied to the one before: SHA-256 over the last hash and every field, each with its length. */
final class Chain {

    /** What the first event of a chain follows on. */
    static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    static byte[] hash(byte[] previous, Event event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(bytes(event));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(Event event) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            id(out, event.chain());
            out.writeInt(event.position());
            words(out, event.happening().name());
            id(out, event.subject());
            out.writeInt(event.version());
            for (var detail : new TreeMap<>(event.details()).entrySet()) {
                words(out, detail.getKey());
                words(out, detail.getValue());
            }
            id(out, event.by());
            out.writeLong(event.at().getEpochSecond());
            out.writeInt(event.at().getNano());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private static void words(DataOutputStream out, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
