package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import org.springframework.stereotype.Component;

/** On the start page: files that somebody chose, and neither took over nor threw away. */
@Component
class ImportDesk implements Desk {

    private final MilestoneImports imports;

    ImportDesk(MilestoneImports imports) {
        this.imports = imports;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return member.may(EDIT_MILESTONES)
                ? imports.openOf(member.personId()).stream()
                        .map(ImportDesk::errand)
                        .toList()
                : List.of();
    }

    private static Errand errand(MilestoneImport file) {
        return new Errand(
                "milestonefile.errand",
                file.fileName(),
                "/routekaart/import/" + file.id(),
                "milestonefile.errand.verb",
                "milestonefile.errand.why",
                List.of(file.size()));
    }
}
