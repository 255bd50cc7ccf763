package nl.veerkrachtigebuurten.buurtscan;

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
    private final FindingTallies tallies;
    private final Pillars pillars;

    FindingListController(Buurtscans scans, FindingArchive archive, FindingTallies tallies, Pillars pillars) {
        this.scans = scans;
        this.archive = archive;
        this.tallies = tallies;
        this.pillars = pillars;
    }

    @GetMapping
    @ForMembers
    String index(
            @PathVariable("scan") String slug,
            @ModelAttribute("filter") FindingFilter filter,
            @AuthenticationPrincipal Member member,
            Model model) {
        var scan = scans.at(slug);
        var sight = Sight.of(member);
        var all = pillars.findAllByOrderByPosition();
        var pillarId = all.stream()
                .filter(pillar -> pillar.slug().equals(filter.pillar()))
                .map(Pillar::id)
                .findFirst();
        var tally = tallies.of(scan, sight);
        var known = filter.isNarrow() ? null : Integer.valueOf(tally.number(filter.kind(), pillarId.orElse(null)));
        model.addAttribute("scan", scan);
        model.addAttribute("sight", sight);
        model.addAttribute("tally", tally);
        model.addAttribute("pillars", all);
        model.addAttribute("pillarId", pillarId.orElse(null));
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("ways", HeardBy.values());
        model.addAttribute("page", archive.page(scan, filter, sight, known));
        return "buurtscan/findings";
    }
}
