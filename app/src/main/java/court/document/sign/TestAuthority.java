package court.document.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority for trials: it makes a seal whose certificate says that it is not a real one. */
public final class TestAuthority {
    static final String ALGORITHM = "SHA256withECDSA";
    private static final int YEARS = 10;

    private TestAuthority() {}

    /** A key store with one seal and the certificate of this authority. */
    public static KeyStore make(String alias, char[] password, Instant now) throws GeneralSecurityException {
        try {
            KeyPair authority = pair();
            KeyPair seal = pair();
            X500Principal issuer = new X500Principal("CN=Tianping trial authority - not for real papers, O=Tianping");
            X500Principal owner = new X500Principal("CN=Trial court seal - not for real papers, O=Tianping");
            X509Certificate root = certificate(issuer, authority.getPrivate(), issuer, authority, true, now);
            X509Certificate own = certificate(issuer, authority.getPrivate(), owner, seal, false, now);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(alias, seal.getPrivate(), password, new Certificate[] {own, root});
            return store;
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException("a certificate could not be made", e);
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            X500Principal issuer, PrivateKey signer, X500Principal owner, KeyPair pair, boolean authority, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(120, new SecureRandom()),
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(365L * YEARS, ChronoUnit.DAYS)),
                owner,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(signer)));
    }
}
