package nl.veerkrachtigebuurten.doorway;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;

import java.util.UUID;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The keys of whoever is signed in, for the script on the own device; kept by no browser and nobody in between. */
@Controller
@RequestMapping("/onderweg/sleutel")
class DeviceKeyController {

    private final DeviceKeyService service;

    DeviceKeyController(DeviceKeyService service) {
        this.service = service;
    }

    /** @param token with which what was waiting can be sent */
    record Keys(UUID owner, long member, String publicKey, String privateKey, String token) {}

    @GetMapping
    @Requires(ADD_FINDINGS)
    ResponseEntity<Keys> show(@AuthenticationPrincipal Member member, CsrfToken token) {
        var key = service.give(member);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Keys(key.owner(), member.personId(), key.publicKey(), key.privateKey(), token.getToken()));
    }
}
