package nl.veerkrachtigebuurten.syndication;

import java.time.Duration;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;

/** What the data of the routekaart look like, for programs that check it. */
@Controller
class SchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @GetMapping("/routekaart.schema.json")
    @CrossOrigin(origins = "*")
    @Public
    ResponseEntity<Resource> show() {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(new ClassPathResource("syndication/routekaart.schema.json"));
    }
}
