package nl.veerkrachtigebuurten.cbsfile;

import static nl.veerkrachtigebuurten.access.Permission.IMPORT_FIGURES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.io.IOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of CBS: chosen, looked at, and then taken in or dropped. */
@Controller
@RequestMapping("/cbs-cijfers")
class CbsImportController {

    private static final String PAGE = "cbsfile/imports";
    private static final Limit MOST = Limit.of(30);

    private final CbsImports imports;
    private final CbsValues values;
    private final CbsImportService service;

    CbsImportController(CbsImports imports, CbsValues values, CbsImportService service) {
        this.imports = imports;
        this.values = values;
        this.service = service;
    }

    @GetMapping
    @Requires(IMPORT_FIGURES)
    String index(Model model) {
        model.addAttribute("form", CbsImportForm.blank());
        model.addAttribute("imports", imports.latest(MOST));
        return PAGE;
    }

    @PostMapping
    @Requires(IMPORT_FIGURES)
    ModelAndView create(
            @ModelAttribute("form") @Nullable CbsImportForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model)
            throws IOException {
        model.addAttribute("imports", imports.latest(MOST));
        if (form == null) {
            return invalid(PAGE);
        }
        form.check(errors);
        var made = errors.hasErrors() ? null : read(form, errors, member);
        return made == null ? invalid(PAGE) : redirect("/cbs-cijfers/" + made.id());
    }

    private @Nullable CbsImport read(CbsImportForm form, BindingResult errors, Member member) throws IOException {
        var content = form.file() == null ? new byte[0] : form.file().getBytes();
        try {
            return service.read(form.name(), form.knownYear(), content, member);
        } catch (CbsFileException wrong) {
            errors.rejectValue("file", wrong.key(), wrong.arguments(), null);
        } catch (UnreadableSheetException unreadable) {
            errors.rejectValue("file", "cbsfile.unreadable");
        }
        return null;
    }

    @GetMapping("/{id:\\d+}")
    @Requires(IMPORT_FIGURES)
    String show(@PathVariable long id, Model model) {
        var file = imports.get(id);
        model.addAttribute("file", file);
        model.addAttribute("figures", CbsFigure.values());
        model.addAttribute("read", values.read(id));
        model.addAttribute(
                "uncovered",
                values.covered(file.year()).stream()
                        .filter(buurt -> buurt.codes().isEmpty())
                        .map(CoveredBuurt::name)
                        .toList());
        return "cbsfile/import";
    }

    @PutMapping("/{id:\\d+}")
    @Requires(IMPORT_FIGURES)
    ModelAndView update(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("notice", service.take(id) > 0 ? "cbsfile.taken" : "cbsfile.taken.same");
        return redirect("/cbs-cijfers");
    }

    @DeleteMapping("/{id:\\d+}")
    @Requires(IMPORT_FIGURES)
    ModelAndView delete(@PathVariable long id, RedirectAttributes next) {
        service.drop(id);
        next.addFlashAttribute("notice", "cbsfile.dropped");
        return redirect("/cbs-cijfers");
    }
}
