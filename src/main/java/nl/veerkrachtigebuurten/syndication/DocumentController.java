package nl.veerkrachtigebuurten.syndication;

import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.ContentTag;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The published milestones as data, which scripts of any site may read. */
@Controller
class DocumentController {

    private final Excerpts excerpts;
    private final DocumentWriter writer;

    DocumentController(Excerpts excerpts, DocumentWriter writer) {
        this.excerpts = excerpts;
        this.writer = writer;
    }

    @GetMapping("/routekaart.json")
    @CrossOrigin(origins = "*", exposedHeaders = "ETag")
    @Public
    ResponseEntity<byte[]> index(
            @RequestParam(name = "pijler", required = false) @Nullable String pillar,
            @RequestParam(name = "eigenaar", required = false) @Nullable String owner) {
        var document = writer.write(excerpts.at(pillar, owner));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(ContentTag.of(document))
                .body(document);
    }
}
