package nl.veerkrachtigebuurten.findingfile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.io.IOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.findingfile.ImportedRows.Selection;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file of findings: chosen, looked at row by row, and then imported or dropped. */
@Controller
@RequestMapping("/buurtscans/{scan}/import")
class FindingImportController {

    private static final int PAGE = 100;

    private final Buurtscans scans;
    private final FindingImports imports;
    private final ImportedRows rows;
    private final FindingImportService service;

    FindingImportController(Buurtscans scans, FindingImports imports, ImportedRows rows, FindingImportService service) {
        this.scans = scans;
        this.imports = imports;
        this.rows = rows;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_FINDINGS)
    String blank(@PathVariable("scan") String slug, @ModelAttribute("form") ImportForm form, Model model) {
        model.addAttribute("scan", scans.at(slug));
        return "findingfile/import-form";
    }

    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @PathVariable("scan") String slug,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model)
            throws IOException {
        var scan = scans.at(slug);
        model.addAttribute("scan", scan);
        var sheet = form.rows(errors);
        if (errors.hasErrors()) {
            return invalid("findingfile/import-form");
        }
        var file = service.take(scan, form.name(), sheet, Author.of(member));
        return redirect("/buurtscans/" + slug + "/import/" + file.id());
    }

    @GetMapping("/{id}")
    @Requires(EDIT_FINDINGS)
    String show(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @RequestParam(name = "rijen", defaultValue = "ALL") Selection selection,
            @RequestParam(name = "na", defaultValue = "0") int after,
            @AuthenticationPrincipal Member member,
            Model model) {
        var file = imports.own(slug, id, member.personId()).orElseThrow(NotFoundException::new);
        var shown = rows.of(file, selection, after, PAGE + 1);
        model.addAttribute("scan", file.buurtscan());
        model.addAttribute("file", file);
        model.addAttribute("wrong", rows.count(file, Selection.WRONG));
        model.addAttribute("marked", rows.count(file, Selection.MARKED));
        model.addAttribute("selection", selection);
        model.addAttribute("after", after);
        model.addAttribute("columns", FindingColumn.TAKEN_IN);
        model.addAttribute("rows", shown.subList(0, Math.min(shown.size(), PAGE)));
        model.addAttribute("next", shown.size() > PAGE ? shown.get(PAGE - 1).line() : null);
        return "findingfile/import";
    }

    /** @param confirmed that the marked words point to nobody */
    @PutMapping("/{id}")
    @Requires(EDIT_FINDINGS)
    ModelAndView update(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @RequestParam(name = "confirmed", required = false) boolean confirmed,
            @AuthenticationPrincipal Member member,
            RedirectAttributes next,
            Model model) {
        var file = imports.own(slug, id, member.personId()).orElseThrow(NotFoundException::new);
        if (file.isOpen() && !confirmed && rows.count(file, Selection.MARKED) > 0) {
            model.addAttribute("unconfirmed", true);
            return invalid(show(slug, id, Selection.MARKED, 0, member, model));
        }
        service.complete(slug, id, confirmed, member);
        next.addFlashAttribute("notice", "import.done");
        return redirect("/buurtscans/" + slug + "/bevindingen");
    }

    @DeleteMapping("/{id}")
    @Requires(EDIT_FINDINGS)
    ModelAndView delete(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            RedirectAttributes next) {
        service.drop(slug, id, member);
        next.addFlashAttribute("notice", "import.dropped");
        return redirect("/buurtscans/" + slug + "/import");
    }
}
