package nl.veerkrachtigebuurten.handout;

import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/routekaart/{id:\\d+}/kaart.png")
class MilestoneCardController {

    private final PublicMilestones milestones;
    private final MilestoneCards cards;

    MilestoneCardController(PublicMilestones milestones, MilestoneCards cards) {
        this.milestones = milestones;
        this.cards = cards;
    }

    @GetMapping
    @Public
    ResponseEntity<byte[]> show(@PathVariable long id, Locale language) {
        var card = milestones.drawing(milestones.get(id), language);
        return Answers.of(cards.of(card), MediaType.IMAGE_PNG, "mijlpaal-" + id + ".png");
    }
}
