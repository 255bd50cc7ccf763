package nl.veerkrachtigebuurten.milestonefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The milestones as a sheet: the published ones for anybody, all of them for members. */
@Controller
class MilestoneSheetController {

    private final Excerpts excerpts;
    private final MilestoneSheet rows;
    private final Rights rights;
    private final Clock clock;

    MilestoneSheetController(Excerpts excerpts, MilestoneSheet rows, Rights rights, Clock clock) {
        this.excerpts = excerpts;
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/routekaart.{format:xlsx|ods|csv}")
    @Public
    void index(
            @PathVariable String format,
            @RequestParam(name = "pijler", required = false) @Nullable String pillar,
            @RequestParam(name = "eigenaar", required = false) @Nullable String owner,
            HttpServletResponse response)
            throws IOException {
        var member = rights.member().isPresent();
        var excerpt = excerpts.at(pillar, owner);
        var milestones = member ? excerpts.all(excerpt) : excerpts.published(excerpt);
        var kind = SheetFormat.of(format);
        var name = ContentDisposition.attachment()
                .filename("routekaart-" + LocalDate.now(clock) + "." + format)
                .build();
        response.setContentType(kind.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        try (var sheet = kind.write(response.getOutputStream(), "Mijlpalen")) {
            rows.write(milestones, member, sheet);
        }
    }
}
