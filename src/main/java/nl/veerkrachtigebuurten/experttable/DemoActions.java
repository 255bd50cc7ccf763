package nl.veerkrachtigebuurten.experttable;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.seats.Body;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's actions: about thirty for every table, in all states, with what was said of them. */
@Component
@Order(ProgrammePart.EXPERT_TABLE)
class DemoActions implements ProgrammePart {

    private static final String FILE = "demo/experttable.yml";
    private static final long SEED = 2040;

    /** What the file tells of one pillar's table. */
    record Words(List<String> actions, List<String> notes, List<String> waiting, List<String> dropped) {}

    private final Actions actions;
    private final ProgressNotes notes;
    private final ExpertTables tables;
    private final DemoOwners owners;
    private final Aims aims;

    DemoActions(Actions actions, ProgressNotes notes, ExpertTables tables, DemoOwners owners, Aims aims) {
        this.actions = actions;
        this.notes = notes;
        this.tables = tables;
        this.owners = owners;
        this.aims = aims;
    }

    /** The programme file knows no actions. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var random = new Random(SEED);
        var words = words();
        for (var table : tables.all()) {
            table.pillars().stream()
                    .map(Pillar::slug)
                    .filter(words::containsKey)
                    .forEach(slug -> live(table, new DemoLife(requireNonNull(words.get(slug)), random, today)));
        }
    }

    private void live(Body table, DemoLife life) {
        var chosen = owners.of(table);
        var aim = aims.mainOf(table);
        for (var title : life.titles()) {
            var owner = chosen.next();
            var action = actions.save(life.begin(table, title, owner, aim));
            notes.saveAll(life.goOn(action, chosen.author(owner), owners.zone()));
        }
    }

    private static Map<String, Words> words() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<Map<String, Words>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
