package nl.veerkrachtigebuurten.difference;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The difference as rows; where the days cannot be read, the page says so. */
@Controller
@RequestMapping(DifferenceAsked.PATH + ".{format:csv|xlsx|ods}")
class DifferenceSheetController {

    private final DifferencePages pages;
    private final DifferenceSheet sheet;

    DifferenceSheetController(DifferencePages pages, DifferenceSheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
    }

    @GetMapping
    @Public
    void show(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var asked = pages.asked(van, tot);
        if (asked.isWrong()) {
            response.sendRedirect(asked.address());
            return;
        }
        var difference = pages.compare(asked);
        var kind = SheetFormat.of(format);
        response.setContentType(kind.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(asked.fileName() + "." + format)
                        .build()
                        .toString());
        sheet.write(difference, kind, language, response.getOutputStream());
    }
}
