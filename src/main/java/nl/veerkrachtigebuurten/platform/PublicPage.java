package nl.veerkrachtigebuurten.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as any visitor gets it, ready to be sent: whole and compressed, with its headers and the tag by which a browser
 * asks whether it has changed.
 *
 * @param generation the state of the data that it was made from
 */
record PublicPage(
        long generation,
        String tag,
        @Nullable String type,
        Map<String, String> headers,
        byte[] whole,
        byte[] compressed) {

    private static final Set<String> NOT_KEPT = Set.of(
            "set-cookie", "content-length", "transfer-encoding", "cache-control", "pragma", "expires", "vary", "date");

    static PublicPage of(HttpServletResponse response, byte[] content, long generation) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        response.getHeaderNames().stream()
                .filter(name -> !NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.put(name, response.getHeader(name)));
        return new PublicPage(generation, tag(content), response.getContentType(), headers, content, compress(content));
    }

    int weight() {
        return whole.length + compressed.length + 1_000;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Pragma", null);
        response.setHeader("Expires", null);
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        var accepted = request.getHeader("Accept-Encoding");
        var body = accepted != null && accepted.contains("gzip") ? compressed : whole;
        if (body == compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compress(byte[] content) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }
}
