package nl.veerkrachtigebuurten.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A timeline that brings its own styles, as large as its sheet lets it be.
 *
 * @param content of the SVG element, with its styles
 */
record HandoutPicture(String viewBox, long width, long height, String content) {

    private static final String STYLES = styles();
    private static final Pattern SVG =
            Pattern.compile("<svg [^>]*viewBox=\"(0 0 (\\d+) (\\d+))\"[^>]*>(.*)</svg>", Pattern.DOTALL);

    private static final Pattern TEXT = Pattern.compile("<text( class=\"label[^>]*)>(.*?)</text>", Pattern.DOTALL);

    static HandoutPicture of(String svg, int width, int height) {
        var found = SVG.matcher(svg);
        if (!found.matches()) {
            throw new IllegalArgumentException("Not a drawing");
        }
        var drawn = Integer.parseInt(found.group(2));
        var scale = Math.min((double) width / drawn, (double) height / Integer.parseInt(found.group(3)));
        return new HandoutPicture(
                found.group(1),
                Math.round(drawn * scale),
                Math.round(Integer.parseInt(found.group(3)) * scale),
                "<style type=\"text/css\">" + STYLES + "</style>" + readable(found.group(4)));
    }

    /** Each word with an edge of paper around it, so that it can be read where a line crosses it. */
    private static String readable(String drawn) {
        return TEXT.matcher(drawn)
                .replaceAll("<text$1 stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\">$2</text>$0");
    }

    private static String styles() {
        try {
            return new ClassPathResource("handout/timeline.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
