package nl.veerkrachtigebuurten.handout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/** Paints a card of 1200 by 630, the size that is asked for wherever addresses are shared. */
final class CardPainter {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int LEFT = 176;
    private static final int ROOM = WIDTH - LEFT - 72;
    private static final int LINE = 92;
    private static final int STATION = 300;

    /** The colours of the look, somewhat darker than its lines. */
    private static final Map<String, Color> COLOURS = Map.of(
            "green", new Color(0x2b7a4b),
            "blue", new Color(0x1d5ba6),
            "orange", new Color(0xa84e06),
            "brick", new Color(0xa03838),
            "violet", new Color(0x68479c),
            "governance", new Color(0x36474f),
            "participation", new Color(0x0b7285));

    private static final Color INK = new Color(0x17262d);
    private static final Font REGULAR = font("SourceSans3-Regular.ttf");
    private static final Font BOLD = font("SourceSans3-Bold.ttf");

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final MilestoneCard card;
    private final Color colour;

    private CardPainter(MilestoneCard card) {
        this.card = card;
        this.colour = COLOURS.getOrDefault(card.colour(), INK);
    }

    /** The card as a PNG. */
    static byte[] paint(MilestoneCard card) {
        var painter = new CardPainter(card);
        painter.paint();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(painter.image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void paint() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xfbfaf6));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        station();
        text(card.lane(), BOLD, 34, colour, 130);
        var size = lines(72).size() <= 3 ? 72 : 54;
        var lines = lines(size);
        var y = STATION + 24 - (lines.size() - 1) * size / 4;
        for (var line : lines) {
            text(line, BOLD, size, INK, y);
            y += size * 11 / 10;
        }
        text(card.moment() + " · " + card.state(), REGULAR, 40, INK, Math.max(y + 16, 440));
        text(card.programme(), BOLD, 32, new Color(0x0a5560), 570);
        pen.dispose();
    }

    /** The line goes on from above to below; a station that was reached is filled. */
    private void station() {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(LINE, 0, LINE, STATION);
        pen.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 36}, 0));
        pen.drawLine(LINE, STATION, LINE, HEIGHT);
        pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(card.reached() ? colour : Color.WHITE);
        pen.fillOval(LINE - 40, STATION - 40, 80, 80);
        pen.setColor(colour);
        pen.drawOval(LINE - 40, STATION - 40, 80, 80);
        if (card.reached()) {
            pen.setColor(Color.WHITE);
            pen.drawPolyline(
                    new int[] {LINE - 18, LINE - 4, LINE + 20}, new int[] {STATION + 1, STATION + 15, STATION - 14}, 3);
        }
    }

    private void text(String text, Font font, int size, Color ink, int y) {
        pen.setFont(font.deriveFont((float) size));
        pen.setColor(ink);
        pen.drawString(text, LEFT, y);
    }

    /** The title in lines that fit; a word that is too long by itself goes on outside. */
    private List<String> lines(int size) {
        var metrics = pen.getFontMetrics(BOLD.deriveFont((float) size));
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : card.title().split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > ROOM) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static Font font(String file) {
        try (var stream = new ClassPathResource("pdf/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
