package nl.veerkrachtigebuurten.doorway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What lets the page stand on a phone's home screen and open without a connection. Nothing of it is of anybody. */
@Controller
@RequestMapping("/onderweg")
class ShellController {

    private final Shell shell;
    private final MessageSource messages;
    private final ResourceUrlProvider assets;

    ShellController(Shell shell, MessageSource messages, ResourceUrlProvider assets) {
        this.shell = shell;
        this.messages = messages;
        this.assets = assets;
    }

    /** It may serve the page, and nothing else of the portal. */
    @GetMapping("/werker.js")
    @Public
    ResponseEntity<String> index() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/onderweg")
                .body(shell.worker());
    }

    @GetMapping("/app.webmanifest")
    @Public
    ResponseEntity<Map<String, Object>> show(Locale locale) {
        var icon = assets.getForLookupPath("/assets/favicon.svg");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/manifest+json"))
                .cacheControl(CacheControl.noCache())
                .body(Map.of(
                        "name", messages.getMessage("doorway.app", null, locale),
                        "short_name", messages.getMessage("doorway.title", null, locale),
                        "lang", locale.getLanguage(),
                        "id", "/onderweg",
                        "start_url", "/onderweg",
                        "scope", "/onderweg",
                        "display", "standalone",
                        "background_color", "#fbfaf6",
                        "theme_color", "#063c45",
                        "icons", List.of(Map.of("src", icon, "sizes", "any", "type", "image/svg+xml"))));
    }
}
