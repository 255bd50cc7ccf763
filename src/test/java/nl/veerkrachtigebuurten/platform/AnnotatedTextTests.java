package nl.veerkrachtigebuurten.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.veerkrachtigebuurten.platform.Annotations.Mark;
import nl.veerkrachtigebuurten.platform.Annotations.Note;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnnotatedTextTests {

    private static final List<String> PIECES = List.of(
            "# Kop\n\n",
            "wij **bouwen** een ",
            "[huis](/mijlpalen/3) ",
            "`code` ",
            "\n\n",
            "- punt\n",
            "&amp; ",
            "\\* ",
            "<b>x</b> ",
            "| a | b |\n|---|---|\n| c | *d* |\n\n",
            "> citaat\n\n",
            "regel\nverder ",
            "![plaatje](/x.png) ",
            "hard  \neind ");

    private final Markdown markdown = new Markdown();

    @Test
    void theWordsAreWhatOneReads() {
        assertThat(
                        markdown.words(
                                "## Kop\n\nWij **bou**wen\neen [huis](/x).\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| c | d |"))
                .isEqualTo("Kop\nWij bouwen een huis.\neen\ntwee\na\nb\nc\nd\n");
        assertThat(markdown.words(null)).isEmpty();
    }

    @Test
    void marksWordsAcrossEmphasisAndPutsOneLinkBehindThem() {
        var html = html("Wij **bouwen** een huis.", mark(0, 14));

        assertThat(html)
                .contains(
                        "<mark class=\"reactie\">Wij </mark><strong><mark class=\"reactie\">bouwen</mark></strong>",
                        "<mark class=\"reactie\"> een</mark><a class=\"reference reactie\" id=\"bij-reactie-1\""
                                + " href=\"#reactie-1\" aria-label=\"Bij de reactie\" rel=\"nofollow\">1</a> huis.");
    }

    @Test
    void marksThatOverlapAreBothShownAndLinkBehindALink() {
        var html = html(
                "Een [groot huis](/x) erbij.", mark(0, 9), new Mark(4, 14, "regel", "bij-regel-2", "#r", "•", "R"));

        var page = Jsoup.parse(html);
        assertThat(page.select("a a")).isEmpty();
        assertThat(page.select("mark.reactie.regel").text()).isEqualTo("groot");
        assertThat(page.select("a.reference")).hasSize(2);
    }

    @Test
    void aNoteStandsBehindItsLink() {
        var notes = new Annotations(List.of(), Map.of("/mijlpalen/3", new Note("medio <b>mei</b>", "live")));

        assertThat(markdown.html("De [opening](/mijlpalen/3), dan.", 2, notes))
                .contains("opening</a> <span class=\"note live\">medio &lt;b&gt;mei&lt;/b&gt;</span>, dan.");
    }

    @Test
    void nobodyCanTypeAMark() {
        assertThat(markdown.html("<mark class=\"reactie\">x</mark> <a id=\"bij-reactie-1\">y</a>", 2))
                .doesNotContain("<mark", "<a ");
    }

    @RepeatedTest(300)
    void aMarkHoldsExactlyItsWordsAndChangesNoOthers(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var text = new StringBuilder();
        for (var piece = 0; piece < 12; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var words = markdown.words(text.toString());
        var from = random.nextInt(words.length());
        var to = from + 1 + random.nextInt(words.length() - from);

        var page = Jsoup.parse(html(text.toString(), mark(from, to)));

        page.select("a.reference").remove();
        assertThat(letters(page.text()))
                .isEqualTo(
                        letters(Jsoup.parse(markdown.html(text.toString(), 2)).text()));
        assertThat(letters(page.text())).isEqualTo(letters(words));
        assertThat(letters(words.substring(from, to)))
                .isEqualTo(letters(page.select("mark").text()));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Mark mark(int from, int to) {
        return new Mark(from, to, "reactie", "bij-reactie-1", "#reactie-1", "1", "Bij de reactie");
    }

    private String html(String text, Mark... marks) {
        return markdown.html(text, 2, Annotations.of(List.of(marks)));
    }
}
