package court.document.sign;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whoever holds the key of the court's electronic seal: a key store here, a signing server elsewhere. */
public interface SigningKey {
    /** The certificate of the seal and those above it, the seal's own first. */
    List<X509Certificate> certificates();

    /** Signs with SHA-256; the key never leaves its holder. */
    byte[] sign(byte[] content) throws GeneralSecurityException;

    /** Name of the way of signing, as certificates name it. */
    String algorithm();
}
