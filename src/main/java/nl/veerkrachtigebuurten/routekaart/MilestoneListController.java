package nl.veerkrachtigebuurten.routekaart;

import nl.veerkrachtigebuurten.access.ForMembers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/mijlpalen")
class MilestoneListController {

    private final MilestoneLists lists;

    MilestoneListController(MilestoneLists lists) {
        this.lists = lists;
    }

    @GetMapping
    @ForMembers
    String index(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("list", lists.list(asked));
        return "routekaart/milestones";
    }
}
