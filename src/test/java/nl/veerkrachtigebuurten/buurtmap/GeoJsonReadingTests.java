package nl.veerkrachtigebuurten.buurtmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of boundaries is taken when it can be drawn, and otherwise told what is wrong; it never breaks anything. */
class GeoJsonReadingTests {

    private static final String RING = "[[4.6,51.8],[4.7,51.8,3],[4.7,51.9],[4.6,51.8]]";

    @Test
    void takesPolygonsAndSeveralPolygonsInTheirOrderOfPlaces() throws WrongShapeException {
        var read = GeoJsonReading.read(file(
                shape("Polygon", "[" + RING + "]") + "," + shape("MultiPolygon", "[[" + RING + "],[" + RING + "]]")));

        assertThat(read.invented()).isFalse();
        assertThat(read.shapes()).hasSize(2);
        assertThat(read.shapes().get(0).names()).containsExactly("Noord");
        assertThat(read.shapes().get(1).polygons()).hasSize(2);
        assertThat(BoundaryService.coordinates(read.shapes().subList(0, 1)))
                .isEqualTo("[[[[4.600000,51.800000],[4.700000,51.800000],[4.700000,51.900000],[4.600000,51.800000]]]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "boundaries.file.polygons; Point; [4.6,51.8]",
                "boundaries.file.polygons; LineString; [[4.6,51.8],[4.7,51.8]]",
                "boundaries.file.ring; Polygon; [[[4.6,51.8],[4.7,51.8],[4.6,51.8]]]",
                "boundaries.file.ring; Polygon; [[[4.6,51.8],[4.7,51.8],[4.7,51.9],[4.8,51.8]]]",
                "boundaries.file.ring; Polygon; []",
                "boundaries.file.degrees; Polygon; [[[104000,425000],[104100,425000],[104100,425100],[104000,425000]]]",
                "boundaries.file.degrees; Polygon; [[[51.8,\"x\"],[4.7,51.8],[4.7,51.9],[4.6,51.8]]]"
            })
    void tellsWhatCannotBeDrawn(String wrong, String type, String coordinates) {
        assertThatExceptionOfType(WrongShapeException.class)
                .isThrownBy(() -> GeoJsonReading.read(file(shape(type, coordinates))))
                .matches(told -> told.messageKey().equals(wrong) && told.shape() == 1);
    }

    @Test
    void takesNothingElseAndBreaksOnNothing() {
        var chance = new Random(3);
        var whole = new String(file(shape("Polygon", "[" + RING + "]")), UTF_8);
        for (var count = 0; count < 400; count++) {
            var broken = new StringBuilder(whole);
            for (var slip = 0; slip < 3; slip++) {
                broken.setCharAt(chance.nextInt(broken.length()), "[]{},:\"x0 -".charAt(chance.nextInt(11)));
            }
            try {
                GeoJsonReading.read(broken.toString().getBytes(UTF_8));
            } catch (WrongShapeException told) {
                assertThat(told.messageKey()).startsWith("boundaries.file.");
            }
        }
        assertThatExceptionOfType(WrongShapeException.class).isThrownBy(() -> GeoJsonReading.read(new byte[0]));
        assertThatExceptionOfType(WrongShapeException.class)
                .isThrownBy(() -> GeoJsonReading.read("[[[".repeat(5000).getBytes(UTF_8)));
    }

    private static String shape(String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"naam\":\"Noord\",\"jaar\":2024},\"geometry\":{\"type\":\""
                + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    private static byte[] file(String shapes) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + shapes + "]}").getBytes(UTF_8);
    }
}
