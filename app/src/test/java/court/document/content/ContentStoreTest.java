package court.document.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.document.DocumentSettings;
import court.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class ContentStoreTest {
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private ContentStore store;

    @BeforeEach
    void a_store_of_one_megabyte_files() {
        store = new ContentStore(new DocumentSettings(
                folder,
                DataSize.ofMegabytes(1),
                true,
                List.of(),
                folder.resolve("seal.p12"),
                "",
                false,
                Duration.ofDays(7)));
    }

    private Incoming receive(byte[] content) throws IOException {
        return store.receive(new ByteArrayInputStream(content));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of(MediaKind.PDF, SampleFiles.pdf()),
                Arguments.of(MediaKind.PNG, SampleFiles.png()),
                Arguments.of(MediaKind.JPEG, SampleFiles.jpeg()),
                Arguments.of(MediaKind.DOCX, SampleFiles.docx()),
                Arguments.of(MediaKind.XLSX, SampleFiles.xlsx()),
                Arguments.of(MediaKind.TEXT, SampleFiles.text("民事起诉状\r\n\t原告：李春兰 😀")),
                Arguments.of(MediaKind.TEXT, SampleFiles.text("\uFEFF带标记的文本")));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void content_tells_its_kind_by_itself(MediaKind kind, byte[] content) throws IOException {
        try (Incoming incoming = receive(content)) {
            assertThat(Sniffer.look(incoming)).isEqualTo(kind);
        }
    }

    static Stream<Arguments> refused() {
        byte[] zip = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("a")));
        byte[] docx = SampleFiles.docx();
        return Stream.of(
                Arguments.of("document.empty", new byte[0]),
                Arguments.of("document.unknown-type", new byte[] {'M', 'Z', 0, 1}),
                Arguments.of("document.unknown-type", new byte[] {0x7F, 'E', 'L', 'F'}),
                Arguments.of("document.unknown-type", SampleFiles.text("<html><script>alert(1)</script></html>")),
                Arguments.of("document.unknown-type", SampleFiles.text("\uFEFF \n<svg onload=alert(1)>")),
                Arguments.of("document.unknown-type", SampleFiles.text("a\u0000b")),
                Arguments.of("document.unknown-type", SampleFiles.text("  \n ")),
                Arguments.of("document.unknown-type", new byte[] {(byte) 0xC3, 0x28}),
                Arguments.of("document.unknown-type", zip),
                Arguments.of("document.cut-off", SampleFiles.text("%PDF-1.7\n1 0 obj")),
                Arguments.of("document.cut-off", SampleFiles.join(SampleFiles.pdf(), zip)),
                Arguments.of("document.cut-off", SampleFiles.join(SampleFiles.png(), zip)),
                Arguments.of("document.cut-off", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                Arguments.of("document.cut-off", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}),
                Arguments.of("document.cut-off", new byte[] {'P', 'K', 3, 4}),
                Arguments.of("document.cut-off", java.util.Arrays.copyOf(docx, docx.length - 30)),
                Arguments.of("document.two-kinds", SampleFiles.join(SampleFiles.jpeg(), zip)),
                Arguments.of("document.two-kinds", hiddenInComment()),
                Arguments.of("document.two-kinds", SampleFiles.join(docx, SampleFiles.xlsx())),
                Arguments.of("document.macros", SampleFiles.docxWith("word/vbaProject.bin", new byte[9])),
                Arguments.of("document.unpacks-too-large", SampleFiles.docxWith("word/media/a", new byte[500 << 20])));
    }

    /** An archive whose closing comment is the end of a PDF: each reader finds a file of its own kind. */
    private static byte[] hiddenInComment() {
        byte[] zip = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("a")));
        byte[] comment = SampleFiles.text("\n%%EOF\n");
        zip[zip.length - 2] = (byte) comment.length;
        return SampleFiles.join(SampleFiles.text("%PDF-1.7\n"), zip, comment);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void content_that_is_not_plainly_one_kind_is_refused(String code, byte[] content) throws IOException {
        try (Incoming incoming = receive(content)) {
            assertThatThrownBy(() -> Sniffer.look(incoming))
                    .isInstanceOfSatisfying(
                            Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_sender_who_names_another_kind_is_told_so() {
        MediaKind.PDF.agreesWith(null);
        MediaKind.PDF.agreesWith("application/octet-stream");
        MediaKind.PDF.agreesWith("Application/PDF; name=x");
        MediaKind.JPEG.agreesWith("image/jpg");
        assertThatThrownBy(() -> MediaKind.PNG.agreesWith("application/pdf")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> MediaKind.TEXT.agreesWith("text/html")).isInstanceOf(Refused.class);
    }

    @Test
    void content_lies_under_its_hash_once() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (Incoming incoming = receive(SampleFiles.text("abc"))) {
                store.keep(incoming);
            }
        }

        assertThat(files()).containsExactly(Path.of("ba", "78", SHA256_OF_ABC));
        try (InputStream content = store.open(SHA256_OF_ABC)) {
            assertThat(content.readAllBytes()).isEqualTo(SampleFiles.text("abc"));
        }
    }

    @Test
    void what_a_crash_left_half_written_is_neither_found_nor_in_the_way() throws IOException {
        Files.createDirectories(folder.resolve("incoming"));
        Files.write(folder.resolve("incoming").resolve("left-over"), SampleFiles.text("ab"));
        Path half = folder.resolve(Path.of("ba", "78", SHA256_OF_ABC));
        Files.createDirectories(requireNonNull(half.getParent()));
        Files.write(half, SampleFiles.text("ab"));

        try (Incoming incoming = receive(SampleFiles.text("abc"))) {
            store.keep(incoming);
        }

        assertThat(half).hasContent("abc");
        assertThat(files()).hasSize(2);
    }

    @Test
    void too_much_is_refused_before_it_is_read_to_its_end() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> store.receive(endless))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("document.too-large"));
        assertThat(files()).isEmpty();
    }

    @Test
    void a_sender_who_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };

        assertThatThrownBy(() -> store.receive(broken)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }
}
