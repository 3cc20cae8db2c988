package court.document.sign;

import court.document.DocumentSettings;
import court.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The seal in a PKCS#12 key store; where trial seals are allowed and none is there, one is made. */
@Component
class KeyStoreSeal implements SigningKey {
    private static final String ALIAS = "seal";

    private final DocumentSettings settings;
    private final Clock clock;
    private @Nullable KeyStore read;
    private @Nullable FileTime readAsOf;

    KeyStoreSeal(DocumentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The key store, read again when somebody has put another one in its place. */
    private synchronized KeyStore store() {
        Path file = settings.seal();
        char[] password = settings.sealPassword().toCharArray();
        try {
            if (!Files.exists(file)) {
                if (!settings.trialSeal()) {
                    throw Refused.because("document.no-seal", file);
                }
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (OutputStream out = Files.newOutputStream(file)) {
                    TestAuthority.make(ALIAS, password, clock.instant()).store(out, password);
                }
            }
            FileTime written = Files.getLastModifiedTime(file);
            KeyStore known = read;
            if (known == null || !written.equals(readAsOf)) {
                known = read(file, password);
                read = known;
                readAsOf = written;
            }
            return known;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store of the seal cannot be used: " + file, e);
        }
    }

    private static KeyStore read(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static String alias(KeyStore store) throws GeneralSecurityException {
        return store.containsAlias(ALIAS) ? ALIAS : store.aliases().nextElement();
    }

    @Override
    public List<X509Certificate> certificates() {
        KeyStore store = store();
        try {
            return Arrays.stream(store.getCertificateChain(alias(store)))
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the seal cannot be read", e);
        }
    }

    @Override
    public byte[] sign(byte[] content) throws GeneralSecurityException {
        KeyStore store = store();
        PrivateKey key =
                (PrivateKey) store.getKey(alias(store), settings.sealPassword().toCharArray());
        Signature signature = Signature.getInstance(algorithm());
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    @Override
    public String algorithm() {
        String key = certificates().get(0).getPublicKey().getAlgorithm();
        return key.equals("EC") ? TestAuthority.ALGORITHM : "SHA256withRSA";
    }
}
