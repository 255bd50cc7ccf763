package nl.veerkrachtigebuurten.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Draws a picture anew, the right way up: what it shows stays, and all that a camera writes beside it, such as the place,
 * is gone.
 */
final class Picture {

    private static final int LARGEST = 1600;
    private static final long MOST_PIXELS = 50_000_000;
    private static final Set<String> KNOWN = Set.of("JPEG", "png");

    /** Where a form is sent without script, it comes in as large as the camera made it. */
    private record Size(int width, int height) {

        boolean isDrawable() {
            return (long) width * height <= MOST_PIXELS;
        }

        /** Never larger than it was. */
        double scale() {
            return Math.min(1.0, (double) LARGEST / Math.max(width, height));
        }
    }

    private Picture() {}

    /** A JPEG of it; nothing where this is no JPEG or PNG, whatever its name says, or one that is too large to draw. */
    static Optional<byte[]> drawn(byte[] file) {
        try {
            var size = size(file).filter(Size::isDrawable);
            return size.isPresent() ? Optional.of(drawn(file, size.get().scale())) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Size> size(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return KNOWN.contains(reader.getFormatName())
                        ? Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] drawn(byte[] file, double scale) throws IOException {
        var drawn = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(file))
                .scale(scale)
                .addFilter(Picture::onWhite)
                .outputFormat("jpg")
                .toOutputStream(drawn);
        return drawn.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
