package nl.veerkrachtigebuurten.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar at 75 bytes, as RFC 5545 counts them, and never within a character. The library that
 * writes the calendar counts letters instead, and an é or an emoji makes its lines too long.
 */
final class FoldedLines {

    private static final int MOST = 75;

    private FoldedLines() {}

    static byte[] of(String calendar) {
        var folded = new StringBuilder(calendar.length() + 1_000);
        calendar.lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        var length = 0;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > MOST) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += bytes;
            at += character.length();
        }
        folded.append("\r\n");
    }
}
