package nl.veerkrachtigebuurten.milestonefile;

import java.util.List;
import nl.veerkrachtigebuurten.milestonefile.ReadRow.Kind;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows of a file, before anything is stored. */
record Preview(MilestoneImport file, List<ReadRow> rows) {

    private static final int PAGE = 100;

    public long number(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** How many milestones change or are added. */
    public long work() {
        return number(Kind.CHANGED) + number(Kind.NEW);
    }

    /** Of our own sheet all rows must be right; of another program's file the wrong ones stay behind. */
    public boolean isReady() {
        return work() > 0 && (!file.isOurs() || number(Kind.WRONG) == 0);
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** A page of them: those of one kind, or all that differ; what stays as it is, is only counted. */
    List<ReadRow> page(@Nullable Kind kind, int after) {
        return rows.stream()
                .filter(row -> row.line() > after)
                .filter(row ->
                        kind == null ? row.kind() != Kind.SAME && row.kind() != Kind.SKIPPED : row.kind() == kind)
                .limit(PAGE + 1L)
                .toList();
    }

    static int size() {
        return PAGE;
    }
}
