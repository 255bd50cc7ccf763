package nl.veerkrachtigebuurten.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Draws a picture anew: what it shows stays, and all that a camera writes beside it, such as the place, is gone. */
final class Picture {

    private static final int LARGEST = 1600;
    private static final long MOST_PIXELS = 50_000_000;
    private static final Set<String> KNOWN = Set.of("JPEG", "png");

    private Picture() {}

    /** A JPEG of it; nothing where this is no JPEG or PNG, whatever its name says, or one that is too large to draw. */
    static Optional<byte[]> drawn(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return isKnown(reader) ? Optional.of(written(smaller(reader.read(0)))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(ImageReader reader) throws IOException {
        return KNOWN.contains(reader.getFormatName()) && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    }

    private static BufferedImage smaller(BufferedImage image) {
        var scale = Math.min(1.0, (double) LARGEST / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", file);
        return file.toByteArray();
    }
}
