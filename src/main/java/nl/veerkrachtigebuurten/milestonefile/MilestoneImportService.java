package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;

import java.time.Clock;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MilestoneImportService {

    private final MilestoneImports imports;
    private final KeptRows rows;
    private final Previews previews;
    private final RowWriting writing;
    private final Clock clock;

    MilestoneImportService(
            MilestoneImports imports, KeptRows rows, Previews previews, RowWriting writing, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.previews = previews;
        this.writing = writing;
        this.clock = clock;
    }

    /** @param sheet the rows of the file, the one with the headings first */
    @Requires(EDIT_MILESTONES)
    MilestoneImport take(String fileName, List<SheetRow> sheet, Member member) {
        var file = new MilestoneImport(fileName, member, clock.instant(), sheet.size() - 1);
        var columns = Columns.of(sheet.get(0));
        if (columns.areOurs()) {
            file.readAsOurs(columns);
        }
        imports.save(file);
        rows.keep(file.id(), sheet);
        return file;
    }

    /** Tells which column of another program's file says what. */
    @Requires(EDIT_MILESTONES)
    void map(long id, ColumnForm form, Member member) {
        var only = Boolean.TRUE.equals(form.onlyMilestones());
        own(id, member).readAs(form.columns(), only, form.elseBelongs(), form.elseOwner());
    }

    /** All rows that differ are stored, or none; what was imported before stays as it is. */
    @Requires(EDIT_MILESTONES)
    void complete(long id, Member member) {
        var file = own(id, member);
        if (file.state() == MilestoneImport.State.IMPORTED) {
            return;
        }
        var preview = previews.of(file, member);
        if (!preview.isReady()) {
            throw new RefusedException("milestonefile.refused.unready");
        }
        file.complete();
        preview.rows().forEach(row -> writing.write(row, member));
        rows.forget(file);
    }

    @Requires(EDIT_MILESTONES)
    void drop(long id, Member member) {
        var file = own(id, member);
        file.drop();
        rows.forget(file);
    }

    private MilestoneImport own(long id, Member member) {
        return imports.ownLocked(id, member.personId()).orElseThrow(NotFoundException::new);
    }
}
