package nl.veerkrachtigebuurten.replycard;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The code that one gives along at the door. It is shown in answer to the tap and nowhere else, so nothing is redirected. */
@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen/{id}/code")
class ReceiptController {

    private static final String FORM = "replycard/receipt-form";

    private final SeenFindings findings;
    private final ReplyCards cards;
    private final ReplyCardService service;

    ReceiptController(SeenFindings findings, ReplyCards cards, ReplyCardService service) {
        this.findings = findings;
        this.cards = cards;
        this.service = service;
    }

    /** The finding that it is for, as far as the member sees it. */
    @ModelAttribute("finding")
    Finding finding(@PathVariable String scan, @PathVariable long id, @AuthenticationPrincipal Member member) {
        return findings.of(List.of(id), member).stream()
                .filter(finding -> finding.buurtscan().slug().equals(scan))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @Requires(ADD_FINDINGS)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new PrintedCardForm(""));
        model.addAttribute("given", cards.of(id).isPresent());
        return FORM;
    }

    @PostMapping
    @Requires(ADD_FINDINGS)
    String create(@ModelAttribute(name = "finding", binding = false) Finding finding, Model model) {
        model.addAttribute("codes", List.of(service.give(finding)));
        return "replycard/receipt";
    }

    /** A card that was printed before, and given along at the door. */
    @PutMapping
    @Requires(ADD_FINDINGS)
    ModelAndView update(
            @ModelAttribute(name = "finding", binding = false) Finding finding,
            @Valid @ModelAttribute("form") @Nullable PrintedCardForm form,
            Errors errors,
            Model model,
            RedirectAttributes next) {
        var code = form == null || errors.hasErrors() ? Optional.<CardCode>empty() : read(form.code(), errors);
        if (code.isEmpty()) {
            model.addAttribute("given", cards.of(finding.id()).isPresent());
            return invalid(FORM);
        }
        service.give(finding, code.get());
        next.addFlashAttribute("notice", "receipt.bound");
        return redirect(finding.path());
    }

    /** The code of a card that nothing was written on yet; otherwise the form says why not. */
    private Optional<CardCode> read(String typed, Errors errors) {
        var code = CardCode.read(typed);
        var card = code.map(CardCode::hash).flatMap(cards::findByCodeHash);
        if (code.isEmpty()) {
            errors.rejectValue("code", "card.code.slip");
        } else if (card.isEmpty()) {
            errors.rejectValue("code", "card.code.unknown");
        } else if (!card.get().isBlank()) {
            errors.rejectValue("code", "receipt.code.used");
        }
        return errors.hasErrors() ? Optional.empty() : code;
    }
}
