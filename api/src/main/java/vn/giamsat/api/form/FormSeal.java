package vn.giamsat.api.form;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands unseen in every form and proves to whom it was shown, so that what comes back after the
 * session has ended is kept for that account and for nobody else. It opens nothing.
 */
@Component
final class FormSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<byte[]> secret;

    FormSeal(JdbcFormSecret kept) {
        this.secret = SingletonSupplier.of(kept::read);
    }

    String of(String form, UUID draft, UUID account) {
        return account + "." + mac(form, draft, account);
    }

    /** Whether we gave it, for this form and this account. */
    boolean isOn(String seal, String form, UUID draft, UUID account) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8),
                of(form, draft, account).getBytes(StandardCharsets.UTF_8));
    }

    private String mac(String form, UUID draft, UUID account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.get(), ALGORITHM));
            String said = String.join(" ", form, draft.toString(), account.toString());
            byte[] seal = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
