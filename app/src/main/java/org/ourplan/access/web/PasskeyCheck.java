package org.ourplan.access.web;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.store.Passkeys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Checks what a passkey signed, by webauthn4j. The person must have shown the device that it is them (user verification). */
@Component
@Lazy
class PasskeyCheck {

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final Passkeys passkeys;

    PasskeyCheck(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Keeps a new passkey of the account; false when what came is not one, or not an answer to what was asked. */
    boolean add(String credential, ServerProperty asked, UUID account, String name) {
        try {
            var answer = manager.verifyRegistrationResponseJSON(
                    credential, new RegistrationParameters(asked, null, true, true));
            var data = answer.getAttestationObject().getAuthenticatorData();
            var made = data.getAttestedCredentialData();
            return made != null
                    && passkeys.add(
                            made.getCredentialId(), account, name, credentials.convert(made), data.getSignCount());
        } catch (VerificationException | DataConversionException notGood) {
            return false;
        }
    }

    /** The account whose passkey signed what was asked. */
    Optional<UUID> account(String credential, ServerProperty asked) {
        try {
            var answer = manager.parseAuthenticationResponseJSON(credential);
            var passkey = passkeys.find(answer.getCredentialId());
            if (passkey.isEmpty()) {
                return Optional.empty();
            }
            var checked =
                    manager.verify(answer, new AuthenticationParameters(asked, known(passkey.get()), null, true, true));
            passkeys.used(passkey.get().id(), checked.getAuthenticatorData().getSignCount());
            return Optional.of(passkey.get().account());
        } catch (VerificationException | DataConversionException notGood) {
            return Optional.empty();
        }
    }

    private CredentialRecordImpl known(Passkeys.Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.signCount(),
                credentials.convert(passkey.credential()),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                null,
                null);
    }
}
