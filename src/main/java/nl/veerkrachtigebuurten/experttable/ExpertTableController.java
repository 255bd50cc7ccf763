package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.READ_ACTIONS;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/experttafels")
class ExpertTableController {

    private final ExpertTables tables;
    private final Actions actions;
    private final Seats seats;

    ExpertTableController(ExpertTables tables, Actions actions, Seats seats) {
        this.tables = tables;
        this.actions = actions;
        this.seats = seats;
    }

    @ModelAttribute("today")
    LocalDate today() {
        return tables.today();
    }

    @ModelAttribute("holders")
    Holders holders() {
        return tables.holders();
    }

    @GetMapping
    @Requires(READ_ACTIONS)
    String index(
            @AuthenticationPrincipal Member member,
            @ModelAttribute("today") LocalDate today,
            @ModelAttribute("holders") Holders holders,
            Model model) {
        var sight = Sight.of(member);
        var tally = Tally.of(actions.standings(sight, today));
        var next = actions.nextOfEachTable(sight, today);
        var allSeats = seats.findAllByOrderById();
        model.addAttribute("tally", tally);
        model.addAttribute(
                "overviews",
                tables.all().stream()
                        .map(table -> TableOverview.of(table, allSeats, holders, tally, next))
                        .toList());
        return "experttable/tables";
    }

    @GetMapping("/{slug}")
    @Requires(READ_ACTIONS)
    String show(
            @PathVariable String slug,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("today") LocalDate today,
            Model model) {
        var table = tables.at(slug);
        var sight = Sight.of(member);
        var tally = Tally.of(actions.standings(sight, today)).at(table.id());
        model.addAttribute("table", table);
        model.addAttribute("seats", seats.findByBodyIdOrderById(table.id()));
        model.addAttribute("tally", tally);
        model.addAttribute("board", Board.of(actions.onBoard(table.id(), sight, Board.MOST_PER_COLUMN), tally));
        model.addAttribute("all", sight.all());
        model.addAttribute("waiting", tables.linesWaitingFor(table));
        return "experttable/table";
    }
}
