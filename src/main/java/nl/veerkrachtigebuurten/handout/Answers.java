package nl.veerkrachtigebuurten.handout;

import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.platform.ContentTag;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file, and with the tag by which one asks whether it has changed. */
final class Answers {

    private Answers() {}

    static ResponseEntity<byte[]> of(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .eTag(ContentTag.of(content))
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.COOKIE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }
}
