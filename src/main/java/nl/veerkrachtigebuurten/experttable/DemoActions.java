package nl.veerkrachtigebuurten.experttable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.Body;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demo's actions: about thirty for every table, in all states, with what was said of them. */
@Component
@Order(ProgrammePart.EXPERT_TABLE)
class DemoActions implements ProgrammePart {

    private static final long SEED = 2040;

    /** What the file tells. */
    record Tables(List<Words> tables) {}

    /** What it tells of one pillar's table. */
    record Words(String pillar, List<String> actions, List<String> notes, List<String> waiting, List<String> dropped) {}

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
        var words = RecordFile.read(new ClassPathResource("demo/experttable.yml"), Tables.class);
        for (var table : tables.all()) {
            words.tables().stream()
                    .filter(entry -> table.pillars().stream()
                            .anyMatch(pillar -> pillar.slug().equals(entry.pillar())))
                    .forEach(entry -> live(table, new DemoLife(entry, random, today)));
        }
    }

    private void live(Body table, DemoLife life) {
        var chosen = owners.of(table);
        var plan = aims.mainOf(table);
        var milestones = new ArrayDeque<>(aims.milestonesOf(table));
        var lines = aims.translatedBy(table).iterator();
        for (var title : life.titles()) {
            var owner = chosen.next();
            var aim = life.aimOf(plan, milestones);
            var action = actions.save(life.begin(table, title, owner, lines.hasNext() ? Aim.at(lines.next()) : aim));
            notes.saveAll(life.goOn(action, chosen.author(owner), owners.zone()));
        }
    }
}
