package nl.veerkrachtigebuurten.replycard;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Cards to print before anybody wrote on them. Their codes are shown in answer to the tap and nowhere else. */
@Controller
@RequestMapping("/antwoordkaarten")
class CardSheetController {

    private static final String PAGE = "replycard/sheets";
    private static final int TWO_SHEETS = 16;
    private static final Limit MOST = Limit.of(50);

    private final CardSheets sheets;
    private final Buurtscans scans;
    private final ReplyCardService service;

    CardSheetController(CardSheets sheets, Buurtscans scans, ReplyCardService service) {
        this.sheets = sheets;
        this.scans = scans;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_FINDINGS)
    String index(Model model) {
        model.addAttribute("form", new CardSheetForm(TWO_SHEETS));
        return page(model);
    }

    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable CardSheetForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (form == null || errors.hasErrors()) {
            return invalid(page(model));
        }
        var codes = service.print(Objects.requireNonNull(form.number()), member);
        return new ModelAndView("replycard/sheet").addObject("codes", codes);
    }

    private String page(Model model) {
        model.addAttribute("sheets", sheets.lastPrinted(MOST));
        model.addAttribute("scans", open());
        return PAGE;
    }

    private List<Buurtscan> open() {
        return scans.findAllByOrderByYearDescSlug().stream()
                .filter(Buurtscan::isOpen)
                .toList();
    }
}
