package nl.veerkrachtigebuurten.photo;

import jakarta.persistence.EntityManager;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's photos are drawn: a flat of which some windows are lit. */
@Component
@Order(ProgrammePart.BUURTSCAN + 1)
class DemoPhotos implements ProgrammePart {

    private final EntityManager entities;
    private final FindingPhotos photos;

    DemoPhotos(EntityManager entities, FindingPhotos photos) {
        this.entities = entities;
        this.photos = photos;
    }

    @Override
    public void load(ProgrammeFile file) {
        // the file holds no photos
    }

    @Override
    public void live(LocalDate today) {
        var chance = new Random(35);
        entities.createQuery(
                        "from Finding f where f.author.personId is not null order by f.hearing.on desc, f.id",
                        Finding.class)
                .setMaxResults(6)
                .getResultList()
                .forEach(finding -> photos.save(new FindingPhoto(
                        finding,
                        new UUID(chance.nextLong(), chance.nextLong()),
                        flat(chance),
                        finding.author(),
                        finding.createdAt())));
    }

    private static byte[] flat(Random chance) {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        fill(pen, new Color(0xBFD4DC), 0, 0, 800, 600);
        fill(pen, new Color(0x7A8F5F), 0, 500, 800, 100);
        fill(pen, new Color(0xA0694B), 120, 120, 560, 380);
        for (var floor = 0; floor < 4; floor++) {
            for (var window = 0; window < 6; window++) {
                var lit = chance.nextInt(3) == 0;
                fill(pen, new Color(lit ? 0xFFD27A : 0x3A4A55), 150 + window * 88, 145 + floor * 90, 54, 54);
            }
        }
        pen.dispose();
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Graphics2D pen, Color colour, int left, int top, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(left, top, width, height);
    }
}
