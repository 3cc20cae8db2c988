package court.document.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.document.DocumentSettings;
import court.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SealTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private KeyStoreSeal key(String name, boolean trial) {
        return new KeyStoreSeal(
                new DocumentSettings(
                        folder,
                        DataSize.ofMegabytes(1),
                        false,
                        List.of(),
                        folder.resolve(name),
                        "secret",
                        trial,
                        Duration.ofDays(1)),
                clock);
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("传票");
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_seal_tells_who_and_when_and_that_nothing_was_changed() throws IOException {
        Seals seals = new Seals(key("own.p12", true), clock);
        byte[] sealed = seals.seal(pdf(), "传票");

        assertThat(new SealCheck(seals, clock).of(sealed)).singleElement().satisfies(seal -> {
            assertThat(seal.signer()).contains("Trial court seal");
            assertThat(seal.signedAt()).contains(NOW);
            assertThat(seal.intact() && seal.whole() && seal.trusted()).isTrue();
        });
        try (PDDocument document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureDictionaries().get(0).getSubFilter())
                    .isEqualTo("ETSI.CAdES.detached");
        }
    }

    @Test
    void a_certificate_is_trusted_on_the_days_of_the_platform_that_it_is_made_for() throws IOException {
        Seals seals = new Seals(key("own.p12", true), clock);
        byte[] sealed = seals.seal(pdf(), "传票");
        Clock later = Clock.offset(clock, Duration.ofDays(40 * 365));

        assertThat(new SealCheck(seals, later).of(sealed))
                .singleElement()
                .satisfies(seal -> assertThat(seal.intact() && !seal.trusted()).isTrue());
    }

    @Test
    void another_key_that_is_put_in_place_of_the_first_is_taken() throws IOException {
        KeyStoreSeal key = key("own.p12", true);
        X509Certificate first = key.certificates().get(0);
        assertThat(key.certificates().get(0)).isSameAs(first);

        key("other.p12", true).certificates();
        Path own = folder.resolve("own.p12");
        Files.move(folder.resolve("other.p12"), own, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(own, FileTime.from(NOW.plusSeconds(60)));
        assertThat(key.certificates().get(0)).isNotEqualTo(first);
    }

    @Test
    void one_changed_byte_is_found() throws IOException {
        Seals seals = new Seals(key("own.p12", true), clock);
        byte[] sealed = seals.seal(pdf(), "传票");
        byte[] changed = Arrays.copyOf(sealed, sealed.length);
        changed[20] ^= 1;

        assertThat(new SealCheck(seals, clock).of(changed))
                .singleElement()
                .satisfies(seal -> assertThat(seal.intact()).isFalse());
    }

    @Test
    void what_was_added_later_is_found() throws IOException {
        Seals seals = new Seals(key("own.p12", true), clock);
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(seals.seal(pdf(), "传票"))) {
            document.getDocumentInformation().setTitle("别的");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(more);
        }

        assertThat(new SealCheck(seals, clock).of(more.toByteArray()))
                .singleElement()
                .satisfies(seal -> {
                    assertThat(seal.intact()).isTrue();
                    assertThat(seal.whole()).isFalse();
                });
    }

    @Test
    void a_seal_of_somebody_else_is_not_trusted() throws IOException {
        byte[] foreign = new Seals(key("foreign.p12", true), clock).seal(pdf(), "传票");

        assertThat(new SealCheck(new Seals(key("own.p12", true), clock), clock).of(foreign))
                .singleElement()
                .satisfies(seal -> assertThat(seal.intact() && !seal.trusted()).isTrue());
    }

    @Test
    void a_pdf_without_seal_has_none_and_without_key_none_is_made() throws IOException {
        Seals seals = new Seals(key("own.p12", true), clock);
        assertThat(new SealCheck(seals, clock).of(pdf())).isEmpty();
        assertThatThrownBy(() -> new SealCheck(seals, clock).of(new byte[] {1, 2}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Seals(key("none.p12", false), clock).seal(pdf(), "x"))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("document.no-seal"));
    }
}
