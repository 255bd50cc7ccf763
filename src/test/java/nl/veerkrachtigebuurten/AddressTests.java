package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** An address that two patterns describe equally well is answered by neither: nothing may have such an address. */
@PortalTest
class AddressTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void noAddressIsMeantForTwo() {
        for (var address : addressesOfTwo()) {
            for (var method : List.of("GET", "POST")) {
                assertThat(Stream.ofNullable(catchThrowable(() -> handlers.getHandler(request(method, address)))))
                        .as("%s %s", method, address)
                        .filteredOn(IllegalStateException.class::isInstance)
                        .isEmpty();
            }
        }
    }

    private static MockHttpServletRequest request(String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private TreeSet<String> addressesOfTwo() {
        var patterns = handlers.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .distinct()
                .map(pattern -> List.of(pattern.split("/")))
                .toList();
        var found = new TreeSet<String>();
        for (var one : patterns) {
            for (var other : patterns) {
                if (one != other) {
                    both(one, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** An address that fits both patterns, if there is one. */
    private static Optional<String> both(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        for (var place = 0; place < one.size(); place++) {
            var said = Stream.of(one.get(place), other.get(place))
                    .filter(part -> !part.startsWith("{"))
                    .distinct()
                    .toList();
            if (said.size() == 2) {
                return Optional.empty();
            }
            parts.add(said.isEmpty() ? "1" : said.get(0));
        }
        return Optional.of(String.join("/", parts));
    }
}
