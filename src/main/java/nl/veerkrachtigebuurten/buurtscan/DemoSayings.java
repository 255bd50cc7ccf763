package nl.veerkrachtigebuurten.buurtscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What residents of the demo say: each sentence once as it is, and only then again in somewhat other words. */
record DemoSayings(List<String> places, List<String> openings, List<String> closings, List<Saying> sayings) {

    /** @param means what the team thinks of it */
    record Saying(String kind, List<String> pillars, List<String> say, String means) {}

    /** One of them, as somebody said it. */
    record Said(Saying saying, String words) {}

    static DemoSayings read() {
        try (var file = new ClassPathResource("demo/buurtscan.yml").getInputStream()) {
            return new YAMLMapper().readValue(file, DemoSayings.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Deque<Said> shuffled(Random chance) {
        var plain = new ArrayList<Said>();
        var varied = new ArrayList<Said>();
        for (var saying : sayings) {
            for (var words : saying.say()) {
                plain.add(new Said(saying, words));
                varied.add(new Said(saying, vary(words, chance)));
            }
        }
        Collections.shuffle(plain, chance);
        Collections.shuffle(varied, chance);
        var all = new ArrayDeque<>(plain);
        all.addAll(varied);
        return all;
    }

    private String vary(String words, Random chance) {
        var opening = openings.get(chance.nextInt(openings.size()));
        var closing = closings.get(opening.isEmpty() ? 1 + chance.nextInt(closings.size() - 1) : 0);
        var goesOn = opening.endsWith(", ") || opening.endsWith(": ");
        return opening + (goesOn ? words.substring(0, 1).toLowerCase() + words.substring(1) : words) + closing;
    }
}
