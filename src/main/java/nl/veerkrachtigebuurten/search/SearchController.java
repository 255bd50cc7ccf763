package nl.veerkrachtigebuurten.search;

import java.util.List;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/zoeken")
class SearchController {

    private static final int LEAST = 2;
    private static final int MOST = 100;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping
    @ForMembers
    String index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String soort,
            @AuthenticationPrincipal Member member,
            Model model) {
        var words = q == null || q.length() <= MOST ? q : q.substring(0, MOST);
        var asked = words != null && words.length() >= LEAST;
        List<HitGroup> groups = words != null && asked ? find(words, soort, member) : List.of();
        model.addAttribute("words", words);
        model.addAttribute("asked", asked);
        model.addAttribute("groups", groups);
        model.addAttribute("only", soort);
        model.addAttribute("more", groups.stream().anyMatch(HitGroup::more));
        model.addAttribute(
                "total", groups.stream().mapToInt(group -> group.hits().size()).sum());
        return "search/results";
    }

    private List<HitGroup> find(String words, @Nullable String kind, Member member) {
        return kind == null ? search.search(words, member) : search.search(words, member, kind);
    }
}
