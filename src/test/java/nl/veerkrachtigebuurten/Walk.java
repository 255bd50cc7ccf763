package nl.veerkrachtigebuurten;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.HandlerMapping;

/** The pages that somebody reaches by following links from the start page; of many alike, the first few. */
final class Walk {

    /** So many addresses that differ by a number or a chosen value only are asked for. */
    private static final int TRIED_OF_A_KIND = 6;

    private final HttpVisit visit;
    private final int ofAKind;
    private final Map<String, Integer> tried = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Walk(HttpVisit visit, int ofAKind) {
        this.visit = visit;
        this.ofAKind = ofAKind;
    }

    /**
     * Addresses with their HTML. Links that lead nowhere are an error, as far as they are tried.
     *
     * @param ofAKind how many pages of one kind, which differ by what they show only
     */
    static Map<String, String> of(MockMvcTester browser, Role role, int ofAKind) {
        var visit = new HttpVisit(browser);
        if (role.signsIn()) {
            visit.signIn(role.account() + "@example.nl", "veerkracht-demo");
        }
        var walk = new Walk(visit, ofAKind);
        walk.from(role.signsIn() ? "/mijn" : "/");
        return walk.pages;
    }

    private void from(String start) {
        var ahead = new ArrayDeque<String>();
        var seen = new TreeSet<String>();
        ahead.add(start);
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            if (seen.add(address) && tried.merge(alike(address), 1, Integer::sum) <= TRIED_OF_A_KIND) {
                look(address).forEach(ahead::add);
            }
        }
    }

    private static String alike(String address) {
        return address.replaceAll("=[^&]*", "=").replaceAll("\\d+", "#");
    }

    private TreeSet<String> look(String address) {
        var links = new TreeSet<String>();
        var result = visit.get(address);
        var status = result.getResponse().getStatus();
        if (status >= 400) {
            throw new AssertionError(address + " is linked to, and answers " + status);
        }
        var type = result.getResponse().getContentType();
        if (status != 200 || type == null || !type.startsWith("text/html") || isOneOfMany(result)) {
            return links;
        }
        var html = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        pages.put(address, html);
        Jsoup.parse(html, "http://localhost" + address).select("a[href]").forEach(link -> {
            var target = URI.create(link.absUrl("href").replace(' ', '+'));
            if ("localhost".equals(target.getHost()) && !target.getPath().equals("/wachtwoord")) {
                links.add(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
            }
        });
        return links;
    }

    private boolean isOneOfMany(MvcTestResult result) {
        var request = result.getRequest();
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var kind = pattern + (request.getParameterMap().isEmpty() ? "" : "?");
        return kinds.merge(kind, 1, Integer::sum) > ofAKind;
    }
}
