package nl.veerkrachtigebuurten.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A paragraph, a heading, an item of a list or a row of a table, and the white space before it. */
record Block(String lead, String text) {

    static final String PARAGRAPH = "\n\n";

    /** What begins a block by itself, without an empty line before it. */
    private static final Pattern MARK = Pattern.compile("[ \\t]*(?:\\||[-*+][ \\t]|#{1,6}[ \\t]|\\d{1,9}[.)][ \\t])");

    private static final Pattern BREAK = Pattern.compile("\n[ \t\n]*\n|\n(?=" + MARK + ")");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        var breaks = BREAK.matcher(text);
        var lead = "";
        var start = 0;
        while (breaks.find()) {
            addTo(blocks, lead, text.substring(start, breaks.start()));
            lead = breaks.group();
            start = breaks.end();
        }
        addTo(blocks, lead, text.substring(start));
        return List.copyOf(blocks);
    }

    private static void addTo(List<Block> blocks, String lead, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block(lead, text));
        }
    }

    static String join(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            text.append(text.isEmpty() ? "" : block.leadInside()).append(block.text);
        }
        return text.toString();
    }

    /** The white space before it where something else comes first: a paragraph does not run on from a list. */
    String leadInside() {
        var isApart = lead.indexOf('\n') != lead.lastIndexOf('\n');
        return isApart || !lead.isEmpty() && MARK.matcher(text).lookingAt() ? lead : PARAGRAPH;
    }

    Block saying(String words) {
        return new Block(lead, words);
    }

    boolean saysAs(Block other) {
        return text.equals(other.text);
    }

    List<String> words() {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }
}
