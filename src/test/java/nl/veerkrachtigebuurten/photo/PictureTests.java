package nl.veerkrachtigebuurten.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What becomes of a picture that is drawn anew. */
class PictureTests {

    /** The Exif segment of a camera that was held upright: the picture has to be turned a quarter clockwise. */
    private static final byte[] UPRIGHT = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        0x01,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    @Test
    void aPhotoStandsAsTheCameraWasHeld() throws IOException {
        var lying = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var pen = lying.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 200, 200);
        pen.dispose();
        var plain = written(lying, "jpeg");
        var photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(UPRIGHT);
        photo.write(plain, 2, plain.length - 2);

        var drawn = read(photo.toByteArray());
        assertThat(drawn.getWidth()).isEqualTo(200);
        assertThat(drawn.getHeight()).isEqualTo(400);
        assertThat(new Color(drawn.getRGB(100, 100)).getRed()).as("the top").isGreaterThan(200);
        assertThat(new Color(drawn.getRGB(100, 300)).getRed()).as("the bottom").isLessThan(50);
    }

    @Test
    void whatCanBeSeenThroughIsWhite() throws IOException {
        var drawn = read(written(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(new Color(drawn.getRGB(10, 10)).getRed()).isGreaterThan(250);
    }

    @Test
    void whatIsSmallStaysSmall() throws IOException {
        assertThat(read(written(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), "png"))
                        .getHeight())
                .isEqualTo(30);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, file)).isTrue();
        return file.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Picture.drawn(file).orElseThrow()));
    }
}
