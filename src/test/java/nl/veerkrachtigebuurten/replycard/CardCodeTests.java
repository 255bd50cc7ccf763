package nl.veerkrachtigebuurten.replycard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A code survives how people write and type, and tells when it was mistyped. */
class CardCodeTests {

    private static final int CASES = 500;

    private final Random chance = new Random(7);

    @Test
    void isReadInWhateverWayItIsTyped() {
        for (var count = 0; count < CASES; count++) {
            var code = CardCode.made(chance);
            assertThat(CardCode.read(code.written())).contains(code);
            assertThat(CardCode.read(" " + code.signs().toLowerCase() + ". ")).contains(code);
            assertThat(CardCode.read(code.signs().replaceAll("(.)", "$1 – "))).contains(code);
        }
    }

    @Test
    void tellsAnyWrongSignAndAnyTwoThatChangedPlaces() {
        for (var count = 0; count < CASES; count++) {
            var signs = CardCode.made(chance).signs();
            var place = chance.nextInt(signs.length());
            var other = chance.nextInt(signs.length());
            var wrong = new StringBuilder(signs);
            wrong.setCharAt(place, CardCode.made(chance).signs().charAt(0));
            var swapped = new StringBuilder(signs);
            swapped.setCharAt(place, signs.charAt(other));
            swapped.setCharAt(other, signs.charAt(place));

            assertThat(CardCode.read(wrong.toString()).isPresent())
                    .isEqualTo(wrong.toString().equals(signs));
            assertThat(CardCode.read(swapped.toString()).isPresent())
                    .isEqualTo(swapped.toString().equals(signs));
        }
    }

    @Test
    void isOfSignsThatDoNotLookAlikeAndMakeNoWords() {
        var signs = Stream.generate(CardCode::made)
                .limit(CASES)
                .map(CardCode::signs)
                .collect(Collectors.joining());

        assertThat(signs)
                .doesNotContainPattern("[0OQDo1IL2Z5S8B6GUAE]".replace("D", ""))
                .matches("[CDFHJKMNPRTVWXY3479]+");
    }

    @Test
    void takesNothingElseForACode() {
        assertThat(Stream.of("", "abc", "0000-0000-0000", "KMT4-9XRP", "kmt4 9xrp 7hcv kmt4", "İıß"))
                .allMatch(typed -> CardCode.read(typed).isEmpty());
    }
}
