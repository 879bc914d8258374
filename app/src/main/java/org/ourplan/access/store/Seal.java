package org.ourplan.access.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals what leaves the program for a while, so that only the program can read it and nobody can change it: AES-256-GCM. */
@Component
public class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom random = new SecureRandom();

    private final SecretKeySpec key;

    Seal(@Value("${OURPLAN_KEY:}") String given, @Value("${OURPLAN_KEY_FILE:var/key}") Path file) {
        this.key = new SecretKeySpec(AppKey.of(given, file), "AES");
    }

    /** Sealed for one purpose; opens for no other. */
    public byte[] seal(String purpose, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What was sealed for the purpose; empty where it was changed, sealed by another key or for another purpose. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length < NONCE) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(sealed, NONCE));
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The same for words, in letters that a cookie or a form may carry. */
    public String sealWords(String purpose, String words) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal(purpose, words.getBytes(StandardCharsets.UTF_8)));
    }

    /** The words sealed by {@link #sealWords}, if they are ours. */
    public Optional<String> openWords(String purpose, String sealed) {
        try {
            return open(purpose, Base64.getUrlDecoder().decode(sealed))
                    .map(plain -> new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** A keyed hash of words that are short enough to be guessed where only a hash was kept: HMAC-SHA-256, one for each purpose. */
    public byte[] mark(String purpose, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
