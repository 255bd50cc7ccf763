package nl.veerkrachtigebuurten.findingfile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.HeardBy;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file to fill in: the headings that an import knows, and one row that shows how. */
@Controller
class ImportExampleController {

    private final Clock clock;

    ImportExampleController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/buurtscans/import-voorbeeld.{format:xlsx|csv}")
    @Requires(EDIT_FINDINGS)
    void show(@PathVariable String format, HttpServletResponse response) throws IOException {
        var kind = SheetFormat.of(format);
        var name = ContentDisposition.attachment()
                .filename("bevindingen-voorbeeld." + format)
                .build();
        response.setContentType(kind.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        try (var sheet = kind.write(response.getOutputStream(), "Bevindingen")) {
            sheet.row(
                    FindingColumn.TAKEN_IN.stream().map(FindingColumn::heading).toList());
            sheet.row(List.of(
                    FindingKind.OPPORTUNITY.word(),
                    "Als iemand in het portiek het voortouw neemt, doet de rest mee.",
                    "Er zijn trekkers in de buurt die ruimte kunnen krijgen.",
                    "portieken aan het plein",
                    LocalDate.now(clock),
                    HeardBy.CONVERSATION.word(),
                    "",
                    "Veiligheid, Wonen"));
        }
    }
}
