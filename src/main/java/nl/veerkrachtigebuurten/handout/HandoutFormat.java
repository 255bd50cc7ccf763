package nl.veerkrachtigebuurten.handout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the routekaart is printed: the picture on a sheet of some size, or a page for each pillar. */
enum HandoutFormat {
    A3("a3", "handout/routekaart", 1_420, 850),
    A4("a4", "handout/routekaart", 1_040, 530),
    PILLARS("pijlers", "handout/pillars", 1_000, 330);

    private final String slug;
    private final String template;
    private final int width;
    private final int height;

    HandoutFormat(String slug, String template, int width, int height) {
        this.slug = slug;
        this.template = template;
        this.width = width;
        this.height = height;
    }

    static Optional<HandoutFormat> at(String slug) {
        return Stream.of(values())
                .filter(format -> format.slug.equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String slug() {
        return slug;
    }

    String template() {
        return template;
    }

    /** The style sheet of its sheets. */
    String sheet() {
        return "handout-" + slug;
    }

    /** The room for a picture, in pixels of a page. */
    HandoutPicture picture(String svg) {
        return HandoutPicture.of(svg, width, height);
    }
}
