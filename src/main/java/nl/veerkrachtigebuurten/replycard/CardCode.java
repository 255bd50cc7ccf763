package nl.veerkrachtigebuurten.replycard;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.platform.Secret;

/**
 * The code on a card: eleven signs of chance, which is 46 bits, and one by which any wrong sign, and any two that changed
 * places, are found. No two of its signs look alike, and they make no words.
 */
public record CardCode(String signs) {

    private static final String ALPHABET = "CDFHJKMNPRTVWXY3479";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    static CardCode made() {
        return made(CHANCE);
    }

    /** @param from anything but a secure source makes codes that can be guessed: for the demo only */
    static CardCode made(RandomGenerator from) {
        var chance = from.ints(LENGTH - 1L, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining());
        return new CardCode(chance + checkOf(chance));
    }

    /** The code that somebody typed, in whatever groups and letters; none where it must be a slip. */
    public static Optional<CardCode> read(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return signs.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                        && checkOf(signs.substring(0, LENGTH - 1)) == signs.charAt(LENGTH - 1)
                ? Optional.of(new CardCode(signs))
                : Optional.empty();
    }

    /** Makes the sum of all signs, each times its place, a multiple of the prime number of signs there are. */
    private static char checkOf(String chance) {
        var sum = IntStream.range(0, chance.length())
                .map(place -> (place + 1) * ALPHABET.indexOf(chance.charAt(place)))
                .sum();
        return IntStream.range(0, ALPHABET.length())
                .filter(last -> (sum + LENGTH * last) % ALPHABET.length() == 0)
                .mapToObj(ALPHABET::charAt)
                .findFirst()
                .orElseThrow();
    }

    /** As it stands on the card: {@code KMT4-9XRP-7HCV}. */
    public String written() {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    public String hash() {
        return Secret.hash(signs);
    }
}
