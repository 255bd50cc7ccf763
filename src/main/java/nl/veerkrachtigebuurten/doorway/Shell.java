package nl.veerkrachtigebuurten.doorway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What a device keeps of this build: its service worker says of which, so that another build replaces it. */
@Component
class Shell {

    private static final List<String> MADE_OF = List.of(
            "classpath*:static/assets/*",
            "classpath*:templates/doorway/*.html",
            "classpath*:templates/fragments/*.html",
            "classpath*:templates/layout/*.html",
            "classpath*:messages/*.properties");

    private final String worker;

    Shell() {
        try {
            var script = new ClassPathResource("doorway/worker.js").getContentAsString(StandardCharsets.UTF_8);
            worker = "const BUILD = \"" + build() + "\";\n" + script;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String worker() {
        return worker;
    }

    private static String build() throws IOException {
        var digest = sha256();
        for (var pattern : MADE_OF) {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                digest.update(file.getContentAsByteArray());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
