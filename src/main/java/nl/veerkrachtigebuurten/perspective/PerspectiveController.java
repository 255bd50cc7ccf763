package nl.veerkrachtigebuurten.perspective;

import static nl.veerkrachtigebuurten.access.Permission.STATE_PERSPECTIVES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Stating how a partner looks at a cause; a partner states its own only. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/perspectieven/{partner}")
class PerspectiveController {

    private static final String FORM = "perspective/perspective-form";

    private final Causes causes;
    private final PartnerOrganisations partners;
    private final Perspectives perspectives;
    private final PerspectiveService service;

    PerspectiveController(
            Causes causes, PartnerOrganisations partners, Perspectives perspectives, PerspectiveService service) {
        this.causes = causes;
        this.partners = partners;
        this.perspectives = perspectives;
        this.service = service;
    }

    @GetMapping
    @Requires(value = STATE_PERSPECTIVES, of = "@partnerOrganisations.at(#slug)")
    String blank(@PathVariable long id, @PathVariable("partner") String slug, Model model) {
        model.addAttribute("form", last(id, slug).map(PerspectiveForm::of).orElse(PerspectiveForm.BLANK));
        return form(id, slug, model);
    }

    @PostMapping
    @Requires(value = STATE_PERSPECTIVES, of = "@partnerOrganisations.at(#slug)")
    ModelAndView create(
            @PathVariable long id,
            @PathVariable("partner") String slug,
            @Valid @ModelAttribute("form") @Nullable PerspectiveForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (form == null || errors.hasErrors()) {
            return invalid(form(id, slug, model));
        }
        var last = last(id, slug);
        if (!Objects.equals(last.map(Perspective::id).orElse(null), form.last())) {
            model.addAttribute("stored", last.orElse(null));
            return new ModelAndView(form(id, slug, model), HttpStatus.CONFLICT);
        }
        service.state(causes.get(id), partners.at(slug), form, member);
        return redirect("/oorzaken/" + id + "#perspectieven");
    }

    private Optional<Perspective> last(long id, String slug) {
        return perspectives.findFirstByCauseIdAndPartnerIdOrderByIdDesc(
                id, partners.at(slug).id());
    }

    private String form(long id, String slug, Model model) {
        model.addAttribute("cause", causes.get(id));
        model.addAttribute("partner", partners.at(slug));
        return FORM;
    }
}
