package nl.veerkrachtigebuurten.handout;

import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HandoutController {

    private final Handouts handouts;
    private final Rights rights;

    HandoutController(Handouts handouts, Rights rights) {
        this.handouts = handouts;
        this.rights = rights;
    }

    @GetMapping("/routekaart.pdf")
    @Public
    ResponseEntity<byte[]> index(@RequestParam(name = "formaat", defaultValue = "a3") String asked, Locale language) {
        var format = HandoutFormat.at(asked).orElseThrow(NotFoundException::new);
        var member = rights.member().isPresent();
        return Answers.of(
                handouts.of(format, member, language),
                MediaType.APPLICATION_PDF,
                "routekaart-" + format.slug() + ".pdf");
    }
}
