package nl.veerkrachtigebuurten;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who works with a running portal over HTTP, from several places at once if need be. */
public final class HttpUser {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String portal;
    private String token = "";

    /** @param portal its address, without a slash at the end */
    public HttpUser(String portal) {
        this.portal = portal;
    }

    public HttpUser signIn(String email) throws IOException, InterruptedException {
        read("/inloggen");
        post("/inloggen", "username", email, "password", "veerkracht-demo");
        read("/mijn");
        return this;
    }

    /** A page; its token is used from then on. */
    public Document read(String path) throws IOException, InterruptedException {
        var page = Jsoup.parse(send(request(path).GET()).body());
        var field = page.selectFirst("[name=_csrf]");
        token = field == null ? token : field.val();
        return page;
    }

    /** Submits fields, given as name and value in turn. */
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var body = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        for (var index = 0; index < fields.length; index += 2) {
            body.add(fields[index] + "=" + encoded(fields[index + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
