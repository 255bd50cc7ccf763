package nl.veerkrachtigebuurten.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTextTests {

    private static final String WORD_LIST = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
            <h2>Wat we gaan <b>doen</b><o:p></o:p></h2>
            <p class=MsoNormal>Drie dingen<span style='mso-spacerun:yes'>  </span>eerst:<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
            </span></span></span><![endif]>De <b style='mso-bidi-font-weight:normal'>buurtkamer</b> openen<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;
            </span></span></span><![endif]>op woensdag<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>Samen eten<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Eerst luisteren</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Dan doen</p>
            <!--EndFragment--></body></html>
            """;

    private static final String WORD_TABLE = """
            <table class=MsoTableGrid border=1><tr>
            <td width=200><p class=MsoNormal><b>Wie<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Wat</b></p></td></tr>
            <tr><td><p class=MsoNormal>Trivire</p></td><td><p class=MsoNormal>Portieken</p><p class=MsoNormal>en | liften</p></td></tr>
            <tr><td><p class=MsoNormal>Vivera</p></td></tr></table>
            """;

    @Test
    void listsThatWordDrawsBecomeLists() {
        assertThat(PastedText.markdown(WORD_LIST)).isEqualTo("""
                ## Wat we gaan doen

                Drie dingen eerst:

                - De **buurtkamer** openen
                  - op woensdag
                - Samen eten

                1. Eerst luisteren
                2. Dan doen""");
    }

    @Test
    void listParagraphsWithoutALevelAreListsToo() {
        assertThat(PastedText.markdown(
                        "<p class=MsoListParagraph>·&nbsp;&nbsp; Een</p><p class=MsoListParagraph>- Twee</p>"))
                .isEqualTo("- Een\n- Twee");
    }

    @Test
    void aTableHasAHeadAndRowsOfOneWidth() {
        assertThat(PastedText.markdown(WORD_TABLE)).isEqualTo("""
                |**Wie**|**Wat**|
                |---|---|
                |Trivire|Portieken en \\| liften|
                |Vivera||""");
    }

    @Test
    void aFrameAroundOneTextIsNoTable() {
        assertThat(PastedText.markdown("<table><tr><td><p>Let op</p></td></tr></table>"))
                .isEqualTo("Let op");
    }

    @Test
    void headingsKeepTheirLevel() {
        assertThat(PastedText.markdown("<p class=MsoTitle>Plan</p><h1>Een</h1><h3>Drie</h3>"
                        + "<p class=Kop2 style='mso-outline-level:2'>Twee</p>"))
                .isEqualTo("# Plan\n\n# Een\n\n### Drie\n\n## Twee");
    }

    @Test
    void marksHoldNoSpacesAndAreNotCutInPieces() {
        assertThat(PastedText.markdown(
                        "<p>Dit <b>is </b><b>heel</b> <strong>be</strong><b>langrijk </b>, <i> echt</i>.</p>"))
                .isEqualTo("Dit **is heel belangrijk** , *echt*.");
    }

    @Test
    void linksKeepAnHonestAddressOnly() {
        assertThat(PastedText.markdown("<p><a href='https://www.zwijndrecht.nl/'>de gemeente</a>, "
                        + "<a href='javascript:alert(1)'>nee</a> en <a href='#_Toc12'>inhoud</a></p>"))
                .isEqualTo("[de gemeente](https://www.zwijndrecht.nl/), nee en inhoud");
    }

    @Test
    void nothingThatActsOrHidesComesAlong() {
        assertThat(PastedText.markdown("<p onclick=x>Goed<script>alert(1)</script><img src=x onerror=y></p>"
                        + "<style>p{}</style><!-- weg --><p>&lt;script&gt;</p>"))
                .isEqualTo("Goed\n\n\\<script\\>");
    }

    @Test
    void aTextFromTheWebIsUnderstood() {
        assertThat(PastedText.markdown("""
                <b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Vet</span>
                <span style="font-weight:400">gewoon</span><br>regel</p><ul><li><p>een</p></li>
                <ul><li>dieper</li></ul><li>twee</li></ul></b><div>los <div>blok</div></div>"""))
                .isEqualTo("**Vet** gewoon  \nregel\n\n- een\n  - dieper\n- twee\n\nlos\n\nblok");
    }

    @Test
    void whatLooksLikeMarkdownStaysText() {
        assertThat(PastedText.markdown("<p># 5 * 3 en [x]</p><p>1. eerst</p>"))
                .isEqualTo("\\# 5 \\* 3 en \\[x\\]\n\n1\\. eerst");
    }
}
