package nl.veerkrachtigebuurten.front;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where to report a weak spot, as RFC 9116 asks. */
@Controller
class SecurityTextController {

    private static final Duration VALID = Duration.ofDays(180);

    private final Office office;
    private final Clock clock;

    SecurityTextController(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    @Public
    @ResponseBody
    String show() {
        var portal = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var contact = office.mailbox().map(mailbox -> "mailto:" + mailbox).orElse(portal + "/toegankelijkheid");
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(contact, expires, portal);
    }
}
