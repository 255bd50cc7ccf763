package nl.veerkrachtigebuurten.programmefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.recordfile.WrongFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class ProgrammeFileReaderTests {

    private static final ClassPathResource SMALL = new ClassPathResource("programme/kleindorp.yml");

    @Test
    void readsTheFileOfThisProgramme() {
        var file = read(new FileSystemResource("config/programme/zwijndrecht.yml"));

        assertThat(file.pillars()).hasSize(5);
        assertThat(file.milestones())
                .extracting(ProgrammeFile.MilestoneEntry::title)
                .contains("Pijlerleiders Gezondheid, Leren, Werken en Wonen aangesteld");
    }

    @Test
    void readsTheFileOfAnotherMunicipality() {
        var file = read(SMALL);

        assertThat(file.programme().municipality().code()).isEqualTo("GM0999");
        assertThat(file.partners().get(0).otherNames()).containsExactly("Kleindorp");
        assertThat(file.bodies().get(1).size()).isEqualTo(new ProgrammeFile.Size(3, 6));
        assertThat(file.milestones().get(0).pillar()).isNull();
    }

    @Test
    void carriesTheFileOfThisProgrammeAlong() {
        assertThat(new ClassPathResource("programme/zwijndrecht.yml").exists()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Sterke Straten Kleindorp | naam: Sterke Straten Kleindorp | 3  | de sleutel ‘naam’ bestaat niet; bedoel je ‘name’?
            name: Sterke Straten Kleindorp | naam: Sterke Straten Kleindorp | 3  | hier ontbreekt ‘name’.
            horizon: 2035                  | horizon: ver weg               | 7  | ‘horizon’ moet een heel getal zijn.
            horizon: 2035                  | horizon: 20350                 | 7  | horizon: 20350 moet tussen 2000 en 2100 liggen.
            code: GM0999                   | code: '0999'                   | 5  | code: schrijf de gemeentecode van het CBS als GM0642.
            motto: Buren voor buren        | motto:                         | 4  | hier ontbreekt ‘motto’.
            colour: blue                   | colour: blauw                  | 10 | colour: ‘blauw’ bestaat niet; bedoel je ‘blue’?
            key: samen, name               | key: Samen!, name              | 10 | key: ‘Samen!’ mag alleen kleine letters, cijfers en streepjes hebben, hooguit 40.
            [Kleindorp]                    | Kleindorp                      | 12 | ‘other_names’ moet een lijst zijn.
            kind: stuurgroep               | kind: stuurgroup               | 14 | kind: ‘stuurgroup’ bestaat niet; bedoel je ‘stuurgroep’?
            seats: { lid: 3 }              | seats: { leden: 3 }            | 14 | seats: ‘leden’ bestaat niet; het kan zijn: lid.
            least: 3                       | least: 9                       | 15 | size: ‘least’ mag niet meer zijn dan ‘most’.
            moment: voorjaar 2026          | moment: ooit eens              | 19 | moment: ‘ooit eens’ is geen moment; schrijf het als ‘medio mei 2025’ of ‘voorjaar 2026’.
            owner: team                    | owner: teams                   | 19 | owner: ‘teams’ bestaat niet; bedoel je ‘team’?
            lane: participation, owner     | owner                          | 19 | een mijlpaal heeft óf een ‘pillar’ óf een ‘lane’.
            pillar: samen, state           | pillar: samn, state            | 20 | pillar: ‘samn’ bestaat niet; bedoel je ‘samen’?
            [Eerste buurtmaaltijd]         | [Eerste maaltijd]              | 20 | depends_on: ‘Eerste maaltijd’ bestaat niet; bedoel je ‘Eerste buurtmaaltijd’?
            due: medio mei 2026            | due: medio mei 2026, due: mei  | 22 | de sleutel ‘due’ staat hier voor de tweede keer.
            title: Plan Samen,             | title: Plan, Samen,            | 22 | ‘Samen’ staat hier als sleutel zonder waarde; hoort het na een komma bij de tekst ervoor, zet die tekst dan tussen aanhalingstekens.
            neighbourhood: dorpskern       | neighbourhood: dorp            | 26 | neighbourhood: ‘dorp’ bestaat niet; het kan zijn: dorpskern.
            kind: kans                     | kind: kansen                   | 30 | kind: ‘kansen’ bestaat niet; bedoel je ‘kans’?
            heard: gesprek                 | heard: gesprak                 | 30 | heard: ‘gesprak’ bestaat niet; bedoel je ‘gesprek’?
            """)
    void tellsWhatIsWrongAndWhere(String right, String wrong, int line, String sentence) throws IOException {
        assertThatExceptionOfType(WrongFileException.class)
                .isThrownBy(() -> read(changed(right, wrong == null ? "" : wrong)))
                .withMessageContaining("klein.yml, regel " + line + ": " + sentence);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException {
        var file = changed("colour: blue", "color: blue", "owner: team", "owner: tem", "year: 2025", "year: laatst");

        assertThatExceptionOfType(WrongFileException.class)
                .isThrownBy(() -> read(file))
                .satisfies(refusal -> assertThat(refusal.getMessage().lines())
                        .containsExactly(
                                "klein.yml, regel 10: de sleutel ‘color’ bestaat niet; bedoel je ‘colour’?",
                                "klein.yml, regel 10: hier ontbreekt ‘colour’.",
                                "klein.yml, regel 19: owner: ‘tem’ bestaat niet; bedoel je ‘team’?",
                                "klein.yml, regel 27: ‘year’ moet een heel getal zijn."));
    }

    @Test
    void saysWhereItIsNoYaml() throws IOException {
        assertThatExceptionOfType(WrongFileException.class)
                .isThrownBy(() -> read(changed("{ key: samen, name: Samen", "{ key: samen, name: Samen: x")))
                .withMessageContaining("klein.yml, regel 10: is geen leesbare YAML");
        assertThatExceptionOfType(WrongFileException.class)
                .isThrownBy(() -> read(named("")))
                .withMessage("klein.yml is leeg.");
        assertThatExceptionOfType(WrongFileException.class)
                .isThrownBy(() -> read(new FileSystemResource("config/programme/nergens.yml")))
                .withMessageStartingWith("nergens.yml kan niet worden gelezen");
    }

    private static ProgrammeFile read(Resource file) {
        return ProgrammeFileReader.read(file, LocalDate.parse("2026-03-17"));
    }

    private static Resource changed(String... pairs) throws IOException {
        var text = SMALL.getContentAsString(StandardCharsets.UTF_8);
        for (var index = 0; index < pairs.length; index += 2) {
            assertThat(text).contains(pairs[index]);
            text = text.replaceFirst(Pattern.quote(pairs[index]), pairs[index + 1]);
        }
        return named(text);
    }

    private static Resource named(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "klein.yml";
            }
        };
    }
}
