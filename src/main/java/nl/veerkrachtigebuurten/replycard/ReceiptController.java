package nl.veerkrachtigebuurten.replycard;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The code that one gives along at the door. It is shown in answer to the tap and nowhere else, so nothing is redirected. */
@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen/{id}/code")
class ReceiptController {

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
        model.addAttribute("given", cards.of(id).isPresent());
        return "replycard/receipt-form";
    }

    @PostMapping
    @Requires(ADD_FINDINGS)
    String create(@ModelAttribute(name = "finding", binding = false) Finding finding, Model model) {
        model.addAttribute("codes", List.of(service.give(finding)));
        return "replycard/receipt";
    }
}
