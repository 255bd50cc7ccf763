package nl.veerkrachtigebuurten.findingfile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import org.springframework.stereotype.Component;

/** On the start page: files of findings that somebody chose, and neither imported nor threw away. */
@Component
class FindingFileDesk implements Desk {

    private final FindingImports imports;

    FindingFileDesk(FindingImports imports) {
        this.imports = imports;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return member.may(EDIT_FINDINGS)
                ? imports.openOf(member.personId()).stream()
                        .map(FindingFileDesk::errand)
                        .toList()
                : List.of();
    }

    private static Errand errand(FindingImport file) {
        return new Errand(
                "import.errand",
                file.fileName(),
                "/buurtscans/" + file.buurtscan().slug() + "/import/" + file.id(),
                "import.errand.verb",
                "import.errand.why",
                List.of(file.size()));
    }
}
