package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route as every role, and compares with {@code routes.txt}: {@code +} may, {@code -} may not, {@code >} is
 * asked to sign in, {@code .} is told that it does not exist. A route that is not in the table fails the build.
 */
@DatabaseTest
class RouteTests {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void everyRouteIsOpenToThoseWhoMayAndToNobodyElse() throws IOException {
        var found = new ArrayList<String>();
        for (var route : routes()) {
            found.add(route + " ".repeat(Math.max(1, 68 - route.length())) + answers(route));
        }
        Files.write(Path.of("target/routes-found.txt"), found);

        assertThat(found).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private TreeSet<String> routes() {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("nl.veerkrachtigebuurten")) {
                mapping.getPatternValues()
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(withoutDigits(pattern) + " " + method)));
            }
        });
        return routes;
    }

    /** A number is shown as anything else that varies. */
    private static String withoutDigits(String pattern) {
        return pattern.replace(":\\d+}", "}");
    }

    private String answers(String route) {
        var pattern = route.substring(0, route.indexOf(' '));
        var method = HttpMethod.valueOf(route.substring(route.indexOf(' ') + 1));
        var address = new Samples(database).fill(pattern);
        var answers = new TreeMap<Role, String>();
        for (var role : Role.values()) {
            answers.put(role, answer(method, address, role));
        }
        return answers.values().stream().collect(Collectors.joining(" "));
    }

    private String answer(HttpMethod method, String address, Role role) {
        var request = browser.method(method).uri(address).with(csrf()).header("Accept", "text/html,*/*;q=0.8");
        if (role.signsIn()) {
            request.with(authentication(signedIn(role))).cookie(new Cookie("portal", "test"));
        }
        var response = request.exchange().getResponse();
        var location = response.getHeader("Location");
        if (response.getStatus() == 302 && location != null && location.endsWith("/inloggen") && !role.signsIn()) {
            return address.startsWith("/wachtwoord") ? "+" : ">";
        }
        return switch (response.getStatus()) {
            case 403 -> "-";
            case 404 -> ".";
            case 500 -> "!";
            default -> "+";
        };
    }

    private Authentication signedIn(Role role) {
        var account = accounts.findByEmail(role.account() + "@example.nl").orElseThrow();
        var authorities = AuthorityUtils.createAuthorityList("MEMBER");
        var user = new User(String.valueOf(account.id()), "", authorities);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
