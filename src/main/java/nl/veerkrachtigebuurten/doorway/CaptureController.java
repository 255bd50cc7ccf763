package nl.veerkrachtigebuurten.doorway;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;

import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.FindingForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page with which one stands in a doorway. As anybody gets it, it holds an empty form and nothing of anybody, so that
 * a device may keep it and open it without a connection.
 */
@Controller
@RequestMapping("/onderweg")
class CaptureController {

    private final Buurtscans scans;
    private final FindingForms forms;

    CaptureController(Buurtscans scans, FindingForms forms) {
        this.scans = scans;
        this.forms = forms;
    }

    @GetMapping
    @Public
    String blank(Model model) {
        model.addAttribute(
                "scans",
                scans.findAllByOrderByYearDescSlug().stream()
                        .filter(Buurtscan::isOpen)
                        .toList());
        forms.offer(model);
        model.addAttribute("form", forms.blank());
        return "doorway/capture";
    }

    /** The same, for whoever still has to sign in before what waits can be sent. */
    @GetMapping("/versturen")
    @Requires(ADD_FINDINGS)
    String show(Model model) {
        return blank(model);
    }

    /** Without a script there is one form for all scans: the scan itself takes it from here. */
    @PostMapping
    @Requires(ADD_FINDINGS)
    String create(@RequestParam("scan") String slug) {
        return "forward:/buurtscans/" + scans.at(slug).slug() + "/bevindingen";
    }
}
