package org.ourplan.operations.backup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.Terminal;

/** The words a sealed file opens with, and the key made of them: Argon2id, 64 MB, three passes. */
final class PassPhrase {

    static final String SETTING = "OURPLAN_BACKUP_PASSPHRASE";

    private static final int SHORTEST = 12;
    private static final int MEMORY = 64 * 1024;
    private static final int PASSES = 3;

    private PassPhrase() {}

    /** The pass phrase for a new file: at least 12 characters. */
    static char[] forNew(Terminal terminal) {
        var phrase = terminal.secret(SETTING, "Pass phrase for the back-up (at least 12 characters)");
        if (phrase.length < SHORTEST) {
            throw new CannotBeDone("the pass phrase is too short: use at least 12 characters, such as four words.");
        }
        return phrase;
    }

    static SecretKey key(char[] phrase, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var words = new String(phrase).getBytes(StandardCharsets.UTF_8);
        var key = new byte[32];
        generator.generateBytes(words, key);
        Arrays.fill(words, (byte) 0);
        return new SecretKeySpec(key, "AES");
    }
}
