package nl.veerkrachtigebuurten.rootmap;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Certainty;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/wortelkaart")
class RootMapController {

    private final GraphReader reader;
    private final Questions questions;
    private final RootDrawings drawings;
    private final Wording wording;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;

    RootMapController(
            GraphReader reader,
            Questions questions,
            RootDrawings drawings,
            Wording wording,
            Pillars pillars,
            Neighbourhoods neighbourhoods) {
        this.reader = reader;
        this.questions = questions;
        this.drawings = drawings;
        this.wording = wording;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
    }

    @GetMapping
    @Requires(READ_CAUSES)
    String show(@ModelAttribute("filter") RootMapFilter filter, @AuthenticationPrincipal Member member, Model model) {
        var graph = reader.read(filter, member);
        model.addAttribute("graph", graph);
        model.addAttribute("drawing", drawings.of(graph));
        model.addAttribute("outline", Outline.of(graph));
        model.addAttribute("focus", filter.around() == null ? null : wording.title(graph.node(filter.around())));
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("shows", RootMapFilter.CHOICES);
        model.addAttribute("tallies", questions.tallies(member));
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute("neighbourhoods", neighbourhoods.findAllByOrderByName());
        return "rootmap/rootmap";
    }
}
