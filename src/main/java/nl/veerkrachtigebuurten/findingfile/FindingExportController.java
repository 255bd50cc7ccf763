package nl.veerkrachtigebuurten.findingfile;

import static nl.veerkrachtigebuurten.access.Permission.EXPORT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.accesslog.AccessKind;
import nl.veerkrachtigebuurten.accesslog.AccessLog;
import nl.veerkrachtigebuurten.accesslog.Looked;
import nl.veerkrachtigebuurten.accesslog.Purpose;
import nl.veerkrachtigebuurten.accesslog.PurposeForm;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.FindingArchive;
import nl.veerkrachtigebuurten.buurtscan.FindingFilter;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The findings of the list, with the same filter, as a file: to whoever says what for. */
@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen.{format:xlsx|ods|csv}")
class FindingExportController {

    private static final String FORM = "findingfile/export-form";

    private final Buurtscans scans;
    private final FindingArchive archive;
    private final AccessLog log;

    FindingExportController(Buurtscans scans, FindingArchive archive, AccessLog log) {
        this.scans = scans;
        this.archive = archive;
        this.log = log;
    }

    @GetMapping
    @Requires(EXPORT_FINDINGS)
    String blank(
            @PathVariable("scan") String slug,
            @PathVariable String format,
            @ModelAttribute("filter") FindingFilter filter,
            @AuthenticationPrincipal Member member,
            Model model) {
        offer(scans.at(slug), format, filter, member, model);
        model.addAttribute("form", PurposeForm.blank());
        return FORM;
    }

    /** Writes down first, then hands over. */
    @PostMapping
    @Requires(EXPORT_FINDINGS)
    @Nullable
    ModelAndView create(
            @PathVariable("scan") String slug,
            @PathVariable String format,
            @ModelAttribute("filter") FindingFilter filter,
            @Valid @ModelAttribute("form") PurposeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var scan = scans.at(slug);
        if (errors.hasErrors()) {
            offer(scan, format, filter, member, model);
            return invalid(FORM);
        }
        var sight = Sight.of(member);
        log.write(AccessKind.EXPORT, looked(scan, filter, sight), form, member);
        var name = ContentDisposition.attachment()
                .filename("bevindingen-" + slug + "." + format)
                .build();
        response.setContentType(SheetFormat.of(format).contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        write(SheetFormat.of(format), scan, filter, sight, response);
        return null;
    }

    private void offer(Buurtscan scan, String format, FindingFilter filter, Member member, Model model) {
        model.addAttribute("scan", scan);
        model.addAttribute("format", format);
        model.addAttribute("number", archive.count(scan, filter, Sight.of(member)));
        model.addAttribute("purposes", Purpose.values());
    }

    private Looked looked(Buurtscan scan, FindingFilter filter, Sight sight) {
        return new Looked("Buurtscan " + scan.name(), filter.withoutWords(), archive.count(scan, filter, sight));
    }

    private void write(
            SheetFormat format, Buurtscan scan, FindingFilter filter, Sight sight, HttpServletResponse response)
            throws IOException {
        try (var sheet = format.write(response.getOutputStream(), "Bevindingen")) {
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
