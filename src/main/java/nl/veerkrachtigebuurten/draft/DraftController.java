package nl.veerkrachtigebuurten.draft;

import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpServletRequest;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own drafts; nobody gets at another's. */
@Controller
@RequestMapping("/concepten")
class DraftController {

    private final DraftService service;

    DraftController(DraftService service) {
        this.service = service;
    }

    /** For who has no script: a button sends the form here, in the way that it would be sent to be saved. */
    @RequestMapping(
            method = {RequestMethod.POST, RequestMethod.PUT},
            produces = MediaType.TEXT_HTML_VALUE)
    @ForMembers
    ModelAndView create(HttpServletRequest request, @AuthenticationPrincipal Member writer, RedirectAttributes flash) {
        var typed = typed(request);
        var kept = service.keep(typed, writer).or(() -> service.keep(typed.anew(), writer));
        flash.addFlashAttribute("notice", "draft.kept");
        return redirect(kept.map(id -> Draft.path(typed.address(), id)).orElseGet(typed::address));
    }

    /** For the script: what was saved or thrown away meanwhile stays so, and typing on begins something new. */
    @PutMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ForMembers
    ResponseEntity<Void> update(HttpServletRequest request, @AuthenticationPrincipal Member writer) {
        var kept = service.keep(typed(request), writer);
        return ResponseEntity.status(kept.isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.RESET_CONTENT)
                .build();
    }

    /** @param back the page that the draft belongs to */
    @DeleteMapping("/{id}")
    @ForMembers
    ModelAndView delete(
            @PathVariable long id,
            @RequestParam(name = Typed.ADDRESS, defaultValue = "/mijn") String back,
            @AuthenticationPrincipal Member writer,
            RedirectAttributes flash) {
        service.discard(id, writer);
        flash.addFlashAttribute("notice", "draft.discarded");
        return redirect(Typed.isOwnPage(back) ? back : "/mijn");
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.in(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
