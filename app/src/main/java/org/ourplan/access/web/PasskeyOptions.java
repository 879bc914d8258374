package org.ourplan.access.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a browser is asked to make: a key that is found again without a name, for ES256, EdDSA or RS256. */
final class PasskeyOptions {

    private PasskeyOptions() {}

    static Map<String, Object> toMake(String challenge, String host, UUID user, String name) {
        return toMake(challenge, host, user, name, List.of());
    }

    /** The same, but not one more beside those that the device has. */
    static Map<String, Object> toMake(
            String challenge, String host, UUID user, String name, List<Map<String, String>> but) {
        return Map.of(
                "challenge", challenge,
                "rp", Map.of("id", host, "name", "Ourplan"),
                "user", Map.of("id", letters(bytes(user)), "name", name, "displayName", name),
                "pubKeyCredParams",
                        List.of(-7, -8, -257).stream()
                                .map(alg -> Map.of("type", "public-key", "alg", alg))
                                .toList(),
                "excludeCredentials", but,
                "attestation", "none",
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
    }

    static String letters(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
