package nl.veerkrachtigebuurten.accesslog;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLACES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody says what the exact places are for, and goes back to where they are shown. */
@Controller
@RequestMapping("/buurtscans/plaatsen")
class PlacesController {

    private static final String FORM = "accesslog/places";
    private static final Pattern OWN_PAGE = Pattern.compile("/buurtscans(/[\\w./?&=%+-]{0,400})?");

    private final AccessLog log;

    PlacesController(AccessLog log) {
        this.log = log;
    }

    /** @param back the page on which they are to be shown */
    @GetMapping
    @Requires(READ_PLACES)
    String blank(@RequestParam(name = "terug", defaultValue = "/buurtscans") String back, Model model) {
        offer(back, model);
        model.addAttribute("form", PurposeForm.blank());
        return FORM;
    }

    @PostMapping
    @Requires(READ_PLACES)
    ModelAndView create(
            @RequestParam(name = "terug", defaultValue = "/buurtscans") String back,
            @Valid @ModelAttribute("form") PurposeForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (errors.hasErrors()) {
            offer(back, model);
            return invalid(FORM);
        }
        log.write(AccessKind.PLACES, Looked.at("Doel opgegeven voor vandaag", 0), form, member);
        return redirect(own(back));
    }

    private static void offer(String back, Model model) {
        model.addAttribute("back", own(back));
        model.addAttribute("purposes", Purpose.values());
    }

    private static String own(String address) {
        return OWN_PAGE.matcher(address).matches() ? address : "/buurtscans";
    }
}
