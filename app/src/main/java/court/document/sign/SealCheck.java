package court.document.sign;

import court.kernel.Refused;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/** Reads the signatures of a PDF: by whom, when, and whether a byte was changed since. */
@Component
public class SealCheck {
    private final Seals seals;
    private final Clock clock;

    SealCheck(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * A signature of a PDF.
     *
     * @param intact whether what was signed is as it was signed
     * @param whole whether it covers the file to its end, so that nothing was added later
     * @param trusted whether the certificate goes back to the authority of this court
     */
    public record Seal(
            String signer, String issuer, Optional<Instant> signedAt, boolean intact, boolean whole, boolean trusted) {}

    public List<Seal> of(byte[] pdf) {
        List<Seal> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                found.add(look(signature, pdf));
            }
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            Refused refused = Refused.malformed("document.not-pdf");
            refused.initCause(e);
            throw refused;
        }
        return found;
    }

    private Seal look(PDSignature signature, byte[] pdf) throws IOException {
        Optional<Instant> at = Optional.ofNullable(signature.getSignDate()).map(date -> date.toInstant());
        int[] range = signature.getByteRange();
        boolean whole = range.length == 4 && range[0] == 0 && range[2] + range[3] == pdf.length && gap(range, pdf);
        try {
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
            SignerInformation signer =
                    signed.getSignerInfos().getSigners().iterator().next();
            Collection<X509CertificateHolder> certificates =
                    signed.getCertificates().getMatches(signer.getSID());
            X509CertificateHolder holder = certificates.iterator().next();
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            boolean intact = verify(signer, certificate);
            return new Seal(
                    certificate.getSubjectX500Principal().getName(),
                    certificate.getIssuerX500Principal().getName(),
                    at,
                    intact,
                    whole,
                    intact && trusted(certificate));
        } catch (CMSException | GeneralSecurityException | RuntimeException e) {
            return new Seal("", "", at, false, whole, false);
        }
    }

    /** Between the two signed parts there is nothing but the signature itself. */
    private static boolean gap(int[] range, byte[] pdf) {
        return pdf[range[1]] == '<' && pdf[range[2] - 1] == '>';
    }

    private static boolean verify(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    private boolean trusted(X509Certificate certificate) {
        return seals.trusted().stream().anyMatch(above -> signedBy(certificate, above, Date.from(clock.instant())));
    }

    private static boolean signedBy(X509Certificate certificate, X509Certificate above, Date today) {
        try {
            certificate.verify(above.getPublicKey());
            certificate.checkValidity(today);
            return above.getBasicConstraints() >= 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
