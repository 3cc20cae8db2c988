package court.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.document.PaperCatalogue;
import court.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxCheckTest {
    private final PaperCatalogue catalogue = new PaperCatalogue();

    DocxCheckTest() throws IOException {}

    private static DocxFile paper(String... lines) {
        return new PaperSource("title: 试\n------\n" + String.join("\n", lines)).docx();
    }

    private static DocxFile body(String xml) {
        String document = "<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + xml + "</w:body></w:document>";
        return paper("!").with(Map.of(DocxFile.MAIN, document.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> codes(DocxFile file) {
        return DocxCheck.of(file, catalogue).stream().map(Problem::code).toList();
    }

    private static String text(DocxFile file) {
        return file.main().getDocumentElement().getTextContent();
    }

    @ParameterizedTest
    @CsvSource({
        "{{案号儿}}, document.template-unknown-field",
        "{{#原告}}{{姓名}}, document.template-unclosed",
        "{{姓名}}, document.template-unknown-field",
        "{{原告}}, document.template-list-as-text",
        "{{/原告}}, document.template-not-open",
        "{{案号, document.template-braces",
        "｛｛案号｝｝, ''",
        "{{#原告}}{{ 姓名 }}、{{/原告}}, ''",
        "{{#案号}}第{{案号}}{{/案号}}, ''"
    })
    void a_field_or_section_that_is_wrong_is_told_with_its_paragraph(String line, String code) {
        List<Problem> problems = DocxCheck.of(paper("第一段", line), catalogue);

        assertThat(problems.stream().map(Problem::code))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.paragraph()).isEqualTo(2));
    }

    @Test
    void what_cannot_be_printed_as_it_stands_is_refused() {
        assertThat(codes(body("<w:p><w:r><w:drawing/></w:r></w:p>"))).containsExactly("document.template-content");
        assertThat(codes(body("<w:p><w:pPr><w:numPr/></w:pPr></w:p>"))).containsExactly("document.template-list");
        assertThat(codes(body("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>")))
                .contains("document.template-changes");
        assertThat(codes(body("<w:altChunk/>"))).containsExactly("document.template-content");
        assertThat(codes(body("<w:sectPr><w:titlePg/></w:sectPr>"))).containsExactly("document.template-setting");
        byte[] footer = ("<w:ftr xmlns:w=\"" + Xml.W + "\"><w:tbl/></w:ftr>").getBytes(StandardCharsets.UTF_8);
        assertThat(codes(paper("!").with(Map.of("word/footer1.xml", footer)))).contains("document.template-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanish", "strike", "dstrike", "caps", "vertAlign w:val='superscript'"})
    void a_look_that_the_printer_does_not_know_is_refused(String effect) {
        String off = effect.split(" ", 2)[0] + " w:val='0'";

        assertThat(codes(body("<w:p><w:r><w:rPr><w:" + effect + "/></w:rPr></w:r></w:p>")))
                .containsExactly("document.template-effect");
        assertThat(codes(body("<w:p><w:r><w:rPr><w:" + off + "/></w:rPr></w:r></w:p>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tbl><w:tblGrid><w:gridCol w:w='wide'/></w:tblGrid></w:tbl>",
                "<w:tbl><w:tr><w:trPr><w:trHeight w:val='1e30'/></w:trPr></w:tr></w:tbl>",
                "<w:tbl><w:tr><w:trPr><w:trHeight w:val='NaN'/></w:trPr></w:tr></w:tbl>",
                "<w:sectPr><w:pgMar w:top='16000' w:bottom='1000'/></w:sectPr>"
            })
    void a_measure_that_no_page_has_is_refused(String xml) {
        assertThat(codes(body(xml))).containsExactly("document.template-number");
    }

    @ParameterizedTest
    @CsvSource({"INCLUDETEXT \"file:///etc/passwd\"", "DDEAUTO c:\\\\x", "HYPERLINK http://a.example", "MERGEFIELD a"})
    void field_codes_that_fetch_or_run_are_refused(String instruction) {
        String simple = "<w:p><w:fldSimple w:instr='" + instruction + "'/></w:p>";
        String complex = "<w:p><w:r><w:instrText>" + instruction + "</w:instrText></w:r></w:p>";

        assertThat(codes(body(simple))).containsExactly("document.template-field-code");
        assertThat(codes(body(complex))).containsExactly("document.template-field-code");
    }

    @Test
    void what_leads_out_of_the_file_or_runs_is_refused() {
        byte[] link =
                ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a'"
                                + " Type='t' Target='http://a.example/x.dotm' TargetMode='External'/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] entity =
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        byte[] any = {1};

        assertThat(codes(paper("!").with(Map.of("word/_rels/settings.xml.rels", link))))
                .containsExactly("document.template-link");
        assertThat(codes(paper("!").with(Map.of("word/settings.xml", entity)))).containsExactly("document.bad-part");
        assertThat(codes(paper("!").with(Map.of("word/vbaProject.bin", any)))).containsExactly("document.macros");
        assertThat(codes(paper("!").with(Map.of("word/embeddings/a.bin", any))))
                .containsExactly("document.template-part");
        assertThat(codes(paper("!").with(Map.of("word/media/a.png", any))))
                .containsExactly("document.template-picture");
    }

    @Test
    void a_bomb_and_what_is_no_word_file_are_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[32 << 20]);
        }
        for (byte[] file :
                List.of(bomb.toByteArray(), "no zip".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4})) {
            assertThatThrownBy(() -> DocxFile.read(file)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_mark_that_word_has_cut_into_runs_is_one_mark() {
        DocxFile cut = body("<w:p><w:r><w:t>第{{案</w:t></w:r><w:r><w:t>号</w:t></w:r><w:r><w:t>}}号</w:t></w:r></w:p>");

        assertThat(codes(cut)).isEmpty();
        assertThat(text(DocxFill.fill(cut, Map.of("案号", "7")))).isEqualTo("第7号");
    }

    @Test
    void sections_repeat_paragraphs_and_rows_and_leave_nothing_where_there_is_nothing() {
        DocxFile file =
                paper("{{#原告}}", "{{姓名}}；", "{{/原告}}", "| {{#合议庭}}{{职务}} | {{成员}}{{/合议庭}} |", "{{#理由}}因{{理由}}{{/理由}}");
        Map<String, ?> words = Map.of(
                "原告", List.of(Map.of("姓名", "甲"), Map.of("姓名", "乙")),
                "合议庭", List.of(Map.of("职务", "审判长", "成员", "丙"), Map.of("职务", "审判员", "成员", "丁")));
        DocxFile filled = DocxFill.fill(file, words);

        assertThat(text(filled)).isEqualTo("甲；乙；审判长丙审判员丁");
        assertThat(Xml.below(filled.main(), "tr")).hasSize(2);
        assertThat(text(DocxFill.fill(file, Map.of()))).isEmpty();
    }

    @Test
    void a_name_is_never_markup_and_never_a_mark() {
        String evil = "<w:br/>&amp;{{法院}}\u0000\uFFFF";

        assertThat(text(DocxFill.fill(paper("{{案由}}"), Map.of("案由", evil, "法院", "某院"))))
                .isEqualTo("<w:br/>&amp;{{法院}}");
    }

    @Test
    void the_same_words_make_the_same_file() {
        assertThat(DocxFill.fill(paper("{{案由}}"), Map.of("案由", "a")).write())
                .isEqualTo(DocxFill.fill(paper("{{案由}}"), Map.of("案由", "a")).write());
    }
}
