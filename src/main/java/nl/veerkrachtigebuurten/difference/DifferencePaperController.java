package nl.veerkrachtigebuurten.difference;

import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.pdf.Pdf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The difference on paper; where the days cannot be read, the page says so. */
@Controller
@RequestMapping(DifferenceAsked.PATH + ".pdf")
class DifferencePaperController {

    private final DifferencePages pages;
    private final Pdf pdf;

    DifferencePaperController(DifferencePages pages, Pdf pdf) {
        this.pages = pages;
        this.pdf = pdf;
    }

    @GetMapping
    @Public
    ResponseEntity<byte[]> show(
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            Locale language) {
        var asked = pages.asked(van, tot);
        if (asked.isWrong()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, asked.address())
                    .build();
        }
        var name =
                ContentDisposition.inline().filename(asked.fileName() + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf.of("difference/difference-paper", Map.of("difference", pages.compare(asked)), language));
    }
}
