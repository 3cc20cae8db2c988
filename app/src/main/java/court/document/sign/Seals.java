package court.document.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.stereotype.Component;

/** Puts the court's seal on a PDF: a PAdES signature of the baseline level B-B, over every byte. */
@Component
public class Seals {
    private final SigningKey key;
    private final Clock clock;

    Seals(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The same PDF with a signature added at its end. */
    public byte[] seal(byte[] pdf, String reason) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setReason(reason);
            GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone(clock.getZone()));
            now.setTimeInMillis(clock.millis());
            signature.setSignDate(now);
            document.addSignature(signature, this::cms);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be signed", e);
        }
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            List<X509Certificate> certificates = key.certificates();
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes())
                    .build(new KeySigner(key), certificates.get(0)));
            generator.addCertificates(new JcaCertStore(certificates));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("the seal did not sign", e);
        }
    }

    /** The certificate is signed along, and the time stands in the PDF only, as the baseline wants it. */
    private DefaultSignedAttributeTableGenerator attributes() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded());
        ASN1EncodableVector signed = new ASN1EncodableVector();
        signed.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(digest)}))));
        return new WithoutTime(new AttributeTable(signed));
    }

    private byte[] encoded() throws CertificateEncodingException {
        return key.certificates().get(0).getEncoded();
    }

    private static final class WithoutTime extends DefaultSignedAttributeTableGenerator {
        WithoutTime(AttributeTable table) {
            super(table);
        }

        @Override
        protected Hashtable<ASN1ObjectIdentifier, Attribute> createStandardAttributeTable(
                @SuppressWarnings("rawtypes") Map parameters) { // the signature of the library
            @SuppressWarnings("unchecked") // the library's table has these types
            Hashtable<ASN1ObjectIdentifier, Attribute> table = super.createStandardAttributeTable(parameters);
            table.remove(CMSAttributes.signingTime);
            return table;
        }
    }

    /** Hands what is to be signed to the holder of the key. */
    private static final class KeySigner implements ContentSigner {
        private final SigningKey key;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        KeySigner(SigningKey key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm());
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            try {
                return key.sign(content.toByteArray());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the seal did not sign", e);
            }
        }
    }

    /** Certificates that this court's seal goes back to. */
    List<X509Certificate> trusted() {
        return key.certificates();
    }
}
