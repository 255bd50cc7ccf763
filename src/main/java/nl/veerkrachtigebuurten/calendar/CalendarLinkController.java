package nl.veerkrachtigebuurten.calendar;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own links for calendars: made, seen and withdrawn. */
@Controller
@RequestMapping("/mijn/agenda")
class CalendarLinkController {

    private static final String PAGE = "calendar/links";
    private static final Limit SHOWN = Limit.of(30);

    private final CalendarLinks links;
    private final CalendarLinkService service;
    private final LinkTopics topics;
    private final PortalAddress address;

    CalendarLinkController(CalendarLinks links, CalendarLinkService service, LinkTopics topics, PortalAddress address) {
        this.links = links;
        this.service = service;
        this.topics = topics;
        this.address = address;
    }

    /** A link as the page shows it. */
    record Shown(CalendarLink link, boolean works) {}

    @GetMapping
    @ForMembers
    String index(@ModelAttribute("form") CalendarLinkForm form, @AuthenticationPrincipal Member member, Model model) {
        show(member, model);
        return PAGE;
    }

    /** The page itself answers: an address that is shown once is kept nowhere on its way to another page. */
    @PostMapping
    @ForMembers
    ModelAndView create(
            @Valid @ModelAttribute("form") CalendarLinkForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var excerpt = topics.read(String.valueOf(form.what()), member);
        if (!errors.hasFieldErrors("what") && excerpt.isEmpty()) {
            errors.rejectValue("what", "calendar.what.unknown");
        }
        if (errors.hasErrors() || excerpt.isEmpty()) {
            show(member, model);
            return invalid(PAGE);
        }
        var made = address.of(service.make(form.name(), excerpt.get(), member));
        model.addAttribute("made", made);
        model.addAttribute("subscribe", made.replaceFirst("^https?", "webcal"));
        show(member, model);
        return new ModelAndView(PAGE);
    }

    @DeleteMapping("/{id}")
    @ForMembers
    ModelAndView delete(@PathVariable long id, @AuthenticationPrincipal Member member, RedirectAttributes next) {
        service.withdraw(id, member);
        next.addFlashAttribute("notice", "calendar.withdrawn");
        return redirect("/mijn/agenda");
    }

    @ModelAttribute("topics")
    List<LinkTopics.Topic> topics(@AuthenticationPrincipal Member member, Locale locale) {
        return topics.of(member, locale);
    }

    private void show(Member member, Model model) {
        var own = links.of(member.accountId(), SHOWN).stream()
                .map(link -> new Shown(link, link.worksFor(Optional.of(member))))
                .toList();
        model.addAttribute("links", own);
        model.addAttribute("working", own.stream().filter(Shown::works).count());
    }
}
