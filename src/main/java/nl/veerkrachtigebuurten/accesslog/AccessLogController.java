package nl.veerkrachtigebuurten.accesslog;

import static nl.veerkrachtigebuurten.access.Permission.READ_LOG;

import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/beheer/inzage")
class AccessLogController {

    private static final int PAGE = 50;

    private final AccessEntries entries;

    AccessLogController(AccessEntries entries) {
        this.entries = entries;
    }

    /**
     * @param before the last line of the page before
     * @param after the first line of the page behind
     */
    @GetMapping
    @Requires(READ_LOG)
    String index(
            @RequestParam(name = "soort", required = false) @Nullable AccessKind kind,
            @RequestParam(name = "na", required = false) @Nullable Long before,
            @RequestParam(name = "voor", required = false) @Nullable Long after,
            Model model) {
        var most = Limit.of(PAGE + 1);
        var found = after != null
                ? entries.after(after, kind, most)
                : entries.before(before == null ? Long.MAX_VALUE : before, kind, most);
        model.addAttribute("page", Slice.of(found, PAGE, after != null, before == null));
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", AccessKind.values());
        return "accesslog/entries";
    }
}
