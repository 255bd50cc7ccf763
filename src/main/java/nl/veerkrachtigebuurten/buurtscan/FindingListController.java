package nl.veerkrachtigebuurten.buurtscan;

import java.util.Objects;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen")
class FindingListController {

    private final Buurtscans scans;
    private final FindingArchive archive;
    private final FindingNumbers numbers;
    private final Pillars pillars;
    private final PlaceLooks looks;

    FindingListController(
            Buurtscans scans, FindingArchive archive, FindingNumbers numbers, Pillars pillars, PlaceLooks looks) {
        this.scans = scans;
        this.archive = archive;
        this.numbers = numbers;
        this.pillars = pillars;
        this.looks = looks;
    }

    @GetMapping
    @ForMembers
    String index(
            @PathVariable("scan") String slug,
            @ModelAttribute("filter") FindingFilter filter,
            @AuthenticationPrincipal Member member,
            Model model) {
        var scan = scans.at(slug);
        var sight = looks.sight(member);
        var all = pillars.findAllByOrderByPosition();
        var pillarId = all.stream()
                .filter(pillar -> pillar.slug().equals(filter.pillar()))
                .map(Pillar::id)
                .findFirst();
        var figures = numbers.of(scan, member);
        var known = numbers.areCounted(member) && filter.isNarrow()
                ? null
                : Objects.requireNonNullElse(
                        figures.of(filter.kind(), pillarId.orElse(null)).number(), 0);
        model.addAttribute("scan", scan);
        model.addAttribute("sight", sight);
        model.addAttribute("figures", figures);
        model.addAttribute("pillars", all);
        model.addAttribute("pillarId", pillarId.orElse(null));
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("ways", HeardBy.values());
        var page = archive.page(scan, filter, sight, known);
        looks.show(scan, filter, page, member);
        model.addAttribute("page", page);
        model.addAttribute("placesAsked", looks.isAsked(sight, member));
        return "buurtscan/findings";
    }
}
