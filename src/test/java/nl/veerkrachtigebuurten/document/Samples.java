package nl.veerkrachtigebuurten.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.document.Manuscript.Section;

/** Texts to write and to read again. */
final class Samples {

    static final String RICH = """
            Gewoon, **vet**, *schuin*, **_beide_**, `code` en een [koppeling](https://example.nl/pad?a=1&b=2).
            Nog een zin op een nieuwe regel.

            ## Wat we doen

            - eerste punt
            - tweede punt met **nadruk**
              - dieper punt
                - en nog dieper
            - derde punt

            1. stap een
            2. stap twee
               1. stap twee a
            3. stap drie

            > Wij willen gewoon weten waar we aan toe zijn.

            ### Wie doet wat

            | Wie | Wat | Hoeveel |
            |---|---|---:|
            | Buurt | **Doet** mee | 12 |
            | Gemeente | [Betaalt](https://example.nl) \\| regelt | 3 |

            ---

            ```
            een  stukje
              code
            ```

            Tot slot: 5 * 3 < 20, *streepjes* en [haken].
            """;

    private Samples() {}

    static Manuscript of(String... texts) {
        var sections = IntStream.range(0, texts.length)
                .mapToObj(number -> new Section("deel-" + number, 1, "Hoofdstuk " + (number + 1), texts[number]))
                .toList();
        return new Manuscript(
                "Uitvoeringsplan Kloosstraat",
                "Wat we samen met bewoners gaan doen.",
                "Concept van 17 maart 2026",
                "Inhoud",
                "https://portaal.example.nl",
                LocalDate.of(2026, 3, 17),
                List.copyOf(sections));
    }
}
