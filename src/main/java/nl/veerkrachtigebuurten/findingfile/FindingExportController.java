package nl.veerkrachtigebuurten.findingfile;

import static nl.veerkrachtigebuurten.access.Permission.EXPORT_FINDINGS;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.FindingArchive;
import nl.veerkrachtigebuurten.buurtscan.FindingFilter;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The findings of the list, with the same filter, as a file. */
@Controller
class FindingExportController {

    private final Buurtscans scans;
    private final FindingArchive archive;

    FindingExportController(Buurtscans scans, FindingArchive archive) {
        this.scans = scans;
        this.archive = archive;
    }

    @GetMapping("/buurtscans/{scan}/bevindingen.{format:xlsx|ods|csv}")
    @Requires(EXPORT_FINDINGS)
    void index(
            @PathVariable("scan") String slug,
            @PathVariable String format,
            FindingFilter filter,
            @AuthenticationPrincipal Member member,
            HttpServletResponse response)
            throws IOException {
        var scan = scans.at(slug);
        var sight = Sight.of(member);
        var kind = SheetFormat.of(format);
        var name = ContentDisposition.attachment()
                .filename("bevindingen-" + slug + "." + format)
                .build();
        response.setContentType(kind.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        try (var sheet = kind.write(response.getOutputStream(), "Bevindingen")) {
            sheet.row(FindingColumn.headings(sight));
            archive.each(scan, filter, sight, (finding, place) -> {
                try {
                    sheet.row(FindingColumn.cells(finding, place, sight));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }
}
