package nl.veerkrachtigebuurten.document;

import static nl.veerkrachtigebuurten.document.WordParts.line;
import static nl.veerkrachtigebuurten.document.WordParts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.document.Loss.Kind;
import nl.veerkrachtigebuurten.document.ReadDocument.ReadChapter;
import nl.veerkrachtigebuurten.document.UnreadableDocumentException.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class WordReaderTests {

    private static final String TEXT = line("Kop1", run("Waarom")) + line("", run("Omdat het moet."));

    @Test
    void cutsAtTheHighestHeadingsWhateverTheirStyleIsCalled() throws Exception {
        var read = WordReader.read(WordParts.of(line("Inhopg1", run("Waarom 3"))
                        + line("", run("Vooraf."))
                        + line("MijnKop", run("Waarom"))
                        + line("Kop2", run("De ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>wortel</w:t></w:r>")
                        + line("", run("Een") + "<w:r><w:br/></w:r>" + run("twee."))
                        + line("Kop1", run("Leeg")))
                .bytes());

        assertThat(read.chapters())
                .containsExactly(
                        new ReadChapter("", "Vooraf."),
                        new ReadChapter("Waarom", "## De wortel\n\nEen  \ntwee."),
                        new ReadChapter("Leeg", ""));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void tellsWhatCannotBeKeptAndWhere() throws Exception {
        var read = WordReader.read(WordParts.of(TEXT
                        + line(
                                "",
                                "<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>")
                        + line(
                                "",
                                "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>")
                        + line("Kop1", run("Hoe"))
                        + line(
                                "",
                                "<w:ins>" + run("Erbij")
                                        + "</w:ins><w:del><w:r><w:delText>Eraf</w:delText></w:r></w:del>")
                        + line(
                                "",
                                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>x</w:txbxContent></w:drawing>"
                                        + "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>")
                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + line("", run("Kop"))
                        + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>" + line("", run("a")) + line("", run("b")) + "</w:tc><w:tc>"
                        + line("", run("c"))
                        + "</w:tc></w:tr></w:tbl>")
                .bytes());

        assertThat(read.losses())
                .containsExactlyInAnyOrder(
                        new Loss(Kind.IMAGE, "Waarom", 2),
                        new Loss(Kind.FOOTNOTE, "Waarom", 1),
                        new Loss(Kind.COMMENT, "Waarom", 1),
                        new Loss(Kind.TRACKED_CHANGE, "Hoe", 2),
                        new Loss(Kind.TEXT_BOX, "Hoe", 1),
                        new Loss(Kind.MERGED_CELLS, "Hoe", 1),
                        new Loss(Kind.CELL_LAYOUT, "Hoe", 1));
        assertThat(read.chapters().get(1).text()).isEqualTo("Erbij\n\n|Kop||\n|---|---|\n|a b|c|");
    }

    @Test
    void whatIsWrittenInTheMiddleOfAWordKeepsItsLettersIfNotItsManner() throws Exception {
        var bold = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        var read = WordReader.read(WordParts.of(line("", run("een") + bold.formatted(" ja, ") + run("twee"))
                        + line("", run("a") + bold.formatted("(b)") + run("c")))
                .bytes());

        assertThat(read.chapters().get(0).text()).isEqualTo("een **ja,** twee\n\na(b)c");
        assertThat(read.losses()).containsExactly(new Loss(Kind.FORMATTING, "", 1));
    }

    @Test
    void refusesWhatIsNoWordDocument() throws Exception {
        assertThat(reason("Gewoon tekst".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NO_WORD);
        assertThat(reason(new byte[0])).isEqualTo(Reason.NO_WORD);
        assertThat(reason(DocumentFormat.ODT.write(Samples.of("x")))).isEqualTo(Reason.OPEN_DOCUMENT);
        assertThat(reason("PK\3\4 en dan niets".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(WordParts.of(TEXT)
                        .replacing("[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main")
                        .bytes()))
                .isEqualTo(Reason.NO_WORD);
        try (var old = new POIFSFileSystem()) {
            assertThat(reason(bytes(old))).isEqualTo(Reason.OLD_WORD);
        }
        try (var locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var secret = encryptor.getDataStream(locked)) {
                secret.write(WordParts.of(TEXT).bytes());
            }
            assertThat(reason(bytes(locked))).isEqualTo(Reason.PASSWORD);
        }
    }

    @Test
    void refusesWhatWouldFillTheMemoryOrReachOutside() {
        assertThat(reason(WordParts.of(TEXT)
                        .with("word/media/a.bin", "0".repeat(70_000_000))
                        .bytes()))
                .isEqualTo(Reason.TOO_MUCH);
        assertThat(reason(
                        WordParts.of(line("", run("groot ".repeat(2_500_000)))).bytes()))
                .isEqualTo(Reason.TOO_MUCH);
        assertThat(reason(WordParts.of("<w:tbl>".repeat(50_000) + "</w:tbl>".repeat(50_000))
                        .bytes()))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(WordParts.of(TEXT)
                        .replacing(
                                "word/document.xml",
                                "<w:document",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document")
                        .replacing("word/document.xml", "Omdat", "&e;")
                        .bytes()))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(WordParts.of("<w:p>").bytes())).isEqualTo(Reason.BROKEN);
    }

    @Test
    void neverRunsMacrosButSaysThatTheyWereThere() throws Exception {
        var read = WordReader.read(WordParts.of(TEXT)
                .replacing(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml")
                .bytes());

        assertThat(read.losses()).containsExactly(new Loss(Kind.MACRO, "", 1));
        assertThat(read.chapters()).containsExactly(new ReadChapter("Waarom", "Omdat het moet."));
    }

    private static byte[] bytes(POIFSFileSystem file) throws Exception {
        var bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static Reason reason(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> WordReader.read(content))
                .reason();
    }
}
