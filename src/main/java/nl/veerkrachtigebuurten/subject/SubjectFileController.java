package nl.veerkrachtigebuurten.subject;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.accesslog.AccessKind;
import nl.veerkrachtigebuurten.accesslog.AccessLog;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The same as a file, to hand over to whoever asked. */
@Controller
class SubjectFileController {

    private final People people;
    private final PersonRecords records;
    private final AccessLog log;

    SubjectFileController(People people, PersonRecords records, AccessLog log) {
        this.people = people;
        this.records = records;
        this.log = log;
    }

    @GetMapping("/beheer/avg/{id:\\d+}/gegevens.{format:xlsx|ods|csv|json}")
    @Requires(MANAGE_PEOPLE)
    @Nullable
    String show(
            @PathVariable long id,
            @PathVariable String format,
            @AuthenticationPrincipal Member member,
            HttpServletResponse response)
            throws IOException {
        var person = people.get(id);
        if (!log.look(AccessKind.PERSON_FILE, SubjectController.about(person), member)) {
            return "redirect:/beheer/avg/" + id;
        }
        var known = records.of(person, PersonRecords.MOST_TAKEN);
        var name = ContentDisposition.attachment()
                .filename("persoon-" + id + "." + format)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        if (format.equals("json")) {
            response.setContentType("application/json");
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(known));
        } else {
            write(known, SheetFormat.of(format), response);
        }
        return null;
    }

    private static void write(List<KnownRecords> known, SheetFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.contentType());
        try (var sheet = format.write(response.getOutputStream(), "Gegevens")) {
            sheet.row(List.of("waar", "regel", "veld", "inhoud"));
            for (var records : known) {
                var number = 0;
                for (var row : records.rows()) {
                    number++;
                    for (var cell : row.entrySet()) {
                        sheet.row(List.of(records.table(), number, cell.getKey(), String.valueOf(cell.getValue())));
                    }
                }
            }
        }
    }
}
