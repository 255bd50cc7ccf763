import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks a portal for its pages over so many connections at once, each asking again as soon as it has its answer, and
 * tells how long the answers take. Run it without arguments to see how.
 */
public class Load {

    private static final String USAGE = """
            java Load.java ADDRESS [--role programmabureau] [--password …] [--connections 1,8,32] [--seconds 10]
                           [--warm-up 10] [--scan kloosstraat-2024] [--only WORD] [--measure pages|plans]
                           [--save result.csv]
                           [--compare earlier.csv]""";

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var options = Options.of(arguments);
        var scenarios = new Discovery(new Portal(options.address()), options).scenarios();
        scenarios.removeIf(scenario -> !scenario.name().contains(options.get("only", "")));
        var results = measure(scenarios, options);
        if (options.has("save")) {
            Result.save(results, options.path("save"));
        }
        if (options.has("compare")) {
            Result.compare(results, Result.load(options.path("compare")));
        }
        System.exit(results.stream().allMatch(result -> result.errors() == 0) ? 0 : 1);
    }

    /** Warmed up over one connection: with more, the compiler of the JVM has no core left and lags minutes behind. */
    private static List<Result> measure(List<Scenario> scenarios, Options options) throws Exception {
        var warmUp = Duration.ofSeconds(options.number("warm-up", 10));
        System.err.println("Warming up, " + warmUp.toSeconds() + " s for each of " + scenarios.size() + " …");
        for (var scenario : scenarios) {
            scenario.run(1, warmUp);
        }
        System.out.println(Result.HEADING);
        var results = new ArrayList<Result>();
        for (var connections : options.get("connections", "1,8,32").split(",")) {
            for (var scenario : scenarios) {
                var result = scenario.run(
                        Integer.parseInt(connections.strip()), Duration.ofSeconds(options.number("seconds", 10)));
                System.out.println(result.line());
                results.add(result);
            }
        }
        return results;
    }

    /** What the command line asks for. */
    record Options(String address, Map<String, String> named) {

        static Options of(String[] arguments) {
            var named = new HashMap<String, String>();
            for (var index = 1; index + 1 < arguments.length; index += 2) {
                named.put(arguments[index].replaceFirst("^--", ""), arguments[index + 1]);
            }
            return new Options(arguments[0].replaceFirst("/$", ""), named);
        }

        String get(String name, String otherwise) {
            return named.getOrDefault(name, otherwise);
        }

        int number(String name, int otherwise) {
            return Integer.parseInt(get(name, String.valueOf(otherwise)));
        }

        boolean has(String name) {
            return named.containsKey(name);
        }

        Path path(String name) {
            return Path.of(get(name, ""));
        }
    }

    /** The portal as it is reached over HTTP. */
    static final class Portal {

        private final String address;
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        Portal(String address) {
            this.address = address;
        }

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        }

        <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
            try {
                return client.send(request, body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Somebody with a browser: signed in, or anybody. */
    static final class Visitor {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

        private final Portal portal;
        private final Map<String, String> cookies = new LinkedHashMap<>();
        private String token = "";

        Visitor(Portal portal) {
            this.portal = portal;
        }

        static Visitor signedIn(Portal portal, String username, String password) {
            var visitor = new Visitor(portal);
            visitor.open("/inloggen");
            var answer = visitor.send(visitor.form("/inloggen", Map.of("username", username, "password", password)));
            var landed = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() != 302 || landed.contains("/inloggen")) {
                throw new IllegalStateException(username + " is not let in (" + answer.statusCode() + " " + landed
                        + "); after 25 sign-ins from one address one waits five minutes");
            }
            visitor.open("/mijn/account");
            return visitor;
        }

        HttpRequest get(String path) {
            return request(path).header("Accept-Encoding", "gzip").GET().build();
        }

        HttpRequest form(String path, Map<String, String> fields) {
            var body = Stream.concat(fields.entrySet().stream(), Map.of("_csrf", token).entrySet().stream())
                    .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
        }

        HttpRequest.Builder request(String path) {
            var request = portal.to(path).header("Accept", "text/html");
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            return request;
        }

        /** The page, or nothing where there is none; its token is kept for the forms that follow. */
        Optional<String> open(String path) {
            try {
                var answer = send(request(path).GET().build());
                TOKEN.matcher(answer.body()).results().findFirst().ifPresent(found -> token = found.group(1));
                if (answer.statusCode() == 200) {
                    return Optional.of(answer.body());
                }
                System.err.println("Left out: " + path + " answers " + answer.statusCode());
            } catch (UncheckedIOException broken) {
                System.err.println("Left out: " + path + ": " + broken.getMessage());
            }
            return Optional.empty();
        }

        boolean gets(HttpRequest request, int expected) {
            try {
                return portal.send(request, BodyHandlers.ofByteArray()).statusCode() == expected;
            } catch (UncheckedIOException broken) {
                return false;
            }
        }

        HttpResponse<String> send(HttpRequest request) {
            var answer = portal.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                    .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
            return answer;
        }
    }

    /** Finds by following links what there is to ask for; what this portal does not have is left out. */
    static final class Discovery {

        private static final int SESSIONS = 8;
        private static final int WRITING_SESSIONS = 4;
        private static final int MOST_PAGES = 200;
        private static final Pattern BASED_ON = Pattern.compile("name=\"basedOn\" value=\"(\\d+)\"");

        /** People do not all say the same. */
        private static final List<String> SAID = List.of(
                "De lantaarn op de hoek is al weken stuk, en in het donker loop ik liever een straat om.",
                "De speeltuin is te klein voor alle kinderen die hier wonen.",
                "Sinds mijn man er niet meer is, ken ik bijna niemand meer in de flat. Die eenzaamheid valt zwaar.",
                "De huur ging omhoog en het vocht zit nog steeds in de muur.",
                "Jongeren hangen in het portiek omdat ze nergens anders heen kunnen.",
                "Op de markt hoor je wie er werk zoekt; daar zou iemand moeten staan.",
                "Het buurthuis is alleen open als ik moet werken.",
                "Met parkeren is het elke avond vechten om een plek.",
                "Het vuilnis staat dagen naast de bak, dat trekt ratten aan.",
                "Mijn dochter leest haar oma voor, op school weten ze dat niet eens.",
                "Van de overlast boven ons slaap ik slecht, en toch zeg ik er niets van.",
                "Een moestuin met de buren, daar zou ik elke week komen helpen.");

        private static final List<String> SEARCHES = List.of(
                "speeltuin",
                "overlast",
                "verlichtnig",
                "kinderen spelen",
                "eenzamheid",
                "veiligheid straat",
                "huur",
                "vuilniss",
                "buurthuis",
                "jongeren hangen plein",
                "werk vinden",
                "parkeren");

        private final Portal portal;
        private final Options options;
        private final List<Visitor> members;
        private final Visitor visitor;
        private final List<Scenario> scenarios = new ArrayList<>();

        Discovery(Portal portal, Options options) {
            this.portal = portal;
            this.options = options;
            this.visitor = new Visitor(portal);
            this.members = signedIn(options.get("role", "programmabureau"), SESSIONS);
        }

        List<Scenario> scenarios() {
            if (options.get("measure", "pages").equals("plans")) {
                Stream.of("klein", "groot").forEach(this::planOfSize);
                return scenarios;
            }
            publicPages();
            routekaart();
            pages("milestones", List.of("/mijlpalen"));
            plans();
            findings();
            roots();
            pages("start page", List.of("/mijn"));
            pages("stuurgroep", List.of("/stuurgroep"));
            pages("actions", List.of("/acties"));
            pages("action", links("/acties", "/acties/\\d+"));
            pages("search all", asked("/zoeken"));
            return scenarios;
        }

        private void publicPages() {
            var anybody = List.of(visitor);
            visitor.open("/").ifPresent(page -> scenarios.add(Scenario.pages("home, public", anybody, List.of("/"))));
            var answer = visitor.send(visitor.get("/routekaart"));
            if (answer.statusCode() != 200) {
                return;
            }
            scenarios.add(Scenario.pages("routekaart, public", anybody, List.of("/routekaart")));
            answer.headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> scenarios.add(new Scenario(
                            "routekaart, unchanged",
                            304,
                            anybody,
                            (reader, turn) -> reader.request("/routekaart")
                                    .header("Accept-Encoding", "gzip")
                                    .header("If-None-Match", tag)
                                    .build())));
        }

        /** Today with what waits for what, on paper, on other days and between days. */
        private void routekaart() {
            var milestones = links("/routekaart", "/mijlpalen/\\d+");
            var whole = "/routekaart?jaar=alles";
            pages("routekaart, member", List.of("/routekaart"));
            pages("routekaart, whole", List.of(whole));
            pages("routekaart, arrows", List.of(whole + "&pijlen=1"));
            pages(
                    "routekaart, chain",
                    milestones.stream()
                            .map(page -> "/routekaart?mijlpaal=" + page.replaceAll("\\D", ""))
                            .toList());
            pages("routekaart, paper", List.of("/routekaart.pdf"));
            pages("routekaart, earlier day", days(whole + "&op="));
            pages("routekaart, difference", days("/routekaart/vergelijken?van="));
            pages("milestone", milestones);
        }

        /** A day of each of the last eight months. */
        private static List<String> days(String path) {
            return IntStream.rangeClosed(1, 8)
                    .mapToObj(months -> path + LocalDate.now().minusMonths(months))
                    .toList();
        }

        /** Over one connection: two that save the same words at once are asked which of them is meant. */
        private void planOfSize(String size) {
            var chapter = "/plannen/meting-" + size + "/hoofdstuk-1";
            pages(size + ": chapter", List.of(chapter));
            pages(size + ": versions", List.of(chapter + "/versies"));
            pages(size + ": difference", List.of(chapter + "/verschil?van=1&naar=3"));
            pages(size + ": editor", List.of(chapter + "/wijzigen"));
            scenarios.add(new Scenario(
                    size + ": saving",
                    302,
                    members,
                    (writer, turn) -> writer.form(chapter + "/versies", text(writer, chapter, turn))));
        }

        private static Map<String, String> text(Visitor writer, String chapter, int turn) {
            var editor = writer.open(chapter + "/wijzigen").orElseThrow();
            var newest = BASED_ON.matcher(editor).results().findFirst().orElseThrow();
            var words = "De buurt beslist mee over het plein, de speeltuin en de straat. ".repeat(60);
            return Map.of("title", "Hoofdstuk 1", "text", words + turn, "basedOn", newest.group(1));
        }

        private void plans() {
            var chapters = links("/plannen", "/plannen/[a-z0-9-]+").stream()
                    .filter(plan -> !plan.equals("/plannen/regels"))
                    .flatMap(plan -> links(plan, plan + "/[a-z0-9-]+").stream())
                    .filter(chapter -> !chapter.matches(".*/(nieuw|wijzigen|vaststelling|vastgesteld)"))
                    .toList();
            pages("plans", List.of("/plannen"));
            pages("chapter", chapters);
            pages(
                    "chapter, versions",
                    chapters.stream().map(it -> it + "/versies").toList());
        }

        private void findings() {
            var scans = links("/buurtscans", "/buurtscans/[a-z0-9-]+\\d{4}");
            if (scans.isEmpty()) {
                return;
            }
            var wanted = "/buurtscans/" + options.get("scan", "kloosstraat-2024");
            var list = (scans.contains(wanted) ? wanted : scans.get(0)) + "/bevindingen";
            pages("findings", List.of(list));
            pages("findings, next page", links(list, list + "\\?[^\"]*na=[^\"]+"));
            pages("findings, one kind", List.of(list + "?soort=knelpunt"));
            pages("findings, search", asked(list));
            pages("finding", links(list, list + "/\\d+"));
            scenarios.add(new Scenario(
                    "saving a finding",
                    302,
                    signedIn("participatie", WRITING_SESSIONS),
                    (writer, turn) -> writer.form(list, finding(turn))));
        }

        /** From what was heard to what is done about it. */
        private void roots() {
            var causes = links("/oorzaken", "/oorzaken/\\d+");
            pages("causes", List.of("/oorzaken"));
            pages("causes, search", asked("/oorzaken"));
            pages("cause", causes);
            pages("interventions", List.of("/interventies"));
            pages("root map", List.of("/wortelkaart"));
            pages(
                    "root map, around",
                    causes.stream()
                            .map(page -> "/wortelkaart?van=oorzaak-" + page.replaceAll("\\D", ""))
                            .toList());
            pages(
                    "standing questions",
                    Stream.of("twee-pijlers", "zonder-interventie", "zonder-bevinding", "niet-geduid", "zonder-oorzaak")
                            .map(question -> "/wortelkaart/vragen/" + question)
                            .toList());
        }

        private static Map<String, String> finding(int turn) {
            var words = SAID.get(turn % SAID.size()) + " (" + turn + ")";
            return Map.of(
                    "key",
                    UUID.randomUUID().toString(),
                    "words",
                    words,
                    "kind",
                    "BOTTLENECK",
                    "heardBy",
                    "CONVERSATION",
                    "heardOn",
                    LocalDate.now().toString(),
                    "place",
                    "hoek bij de speeltuin");
        }

        private List<Visitor> signedIn(String role, int sessions) {
            var password = options.get("password", "veerkracht-demo");
            var username = role.contains("@") ? role : role + "@example.nl";
            return IntStream.range(0, sessions)
                    .mapToObj(session -> Visitor.signedIn(portal, username, password))
                    .toList();
        }

        private void pages(String name, List<String> paths) {
            if (!paths.isEmpty() && members.get(0).open(paths.get(0)).isPresent()) {
                scenarios.add(Scenario.pages(name, members, paths));
            }
        }

        private static List<String> asked(String path) {
            return SEARCHES.stream().map(words -> path + "?q=" + encoded(words)).toList();
        }

        private List<String> links(String page, String target) {
            var links = Pattern.compile("href=\"(" + target + ")\"")
                    .matcher(members.get(0).open(page).orElse(""));
            return links.results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .distinct()
                    .limit(MOST_PAGES)
                    .toList();
        }
    }

    /** What one asks for, in turn. */
    interface Step {

        HttpRequest next(Visitor visitor, int turn);
    }

    /** One thing that people do, by any of the visitors, and the status with which it should be answered. */
    record Scenario(String name, int expected, List<Visitor> visitors, Step step) {

        static Scenario pages(String name, List<Visitor> visitors, List<String> paths) {
            return new Scenario(name, 200, visitors, (visitor, turn) -> visitor.get(paths.get(turn % paths.size())));
        }

        Result run(int connections, Duration time) throws Exception {
            var turns = new AtomicInteger();
            var errors = new AtomicInteger();
            var threads = Executors.newFixedThreadPool(connections);
            var begin = System.nanoTime();
            var end = begin + time.toNanos();
            var asking = IntStream.range(0, connections)
                    .mapToObj(number ->
                            (Callable<long[]>) () -> ask(visitors.get(number % visitors.size()), end, turns, errors))
                    .toList();
            var times = new ArrayList<long[]>();
            for (var asked : threads.invokeAll(asking)) {
                times.add(asked.get());
            }
            threads.shutdown();
            return Result.of(name, connections, times, System.nanoTime() - begin, errors.get());
        }

        private long[] ask(Visitor visitor, long end, AtomicInteger turns, AtomicInteger errors) {
            var times = new long[1 << 18];
            var count = 0;
            while (System.nanoTime() < end && count < times.length) {
                var request = step.next(visitor, turns.getAndIncrement());
                var begin = System.nanoTime();
                if (!visitor.gets(request, expected)) {
                    errors.incrementAndGet();
                }
                times[count++] = System.nanoTime() - begin;
            }
            return Arrays.copyOf(times, count);
        }
    }

    /** How fast the answers to one scenario came, over so many connections; times are in milliseconds. */
    record Result(
            String scenario, int connections, double perSecond, double median, double p95, double p99, int errors) {

        static final String HEADING =
                row("scenario", "connections", "requests/s", "median ms", "p95 ms", "p99 ms", "errors");
        private static final String COLUMNS = "scenario;connections;per_second;median_ms;p95_ms;p99_ms;errors";

        static Result of(String scenario, int connections, List<long[]> times, long took, int errors) {
            var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(
                    scenario,
                    connections,
                    sorted.length * 1e9 / took,
                    share(sorted, 0.5),
                    share(sorted, 0.95),
                    share(sorted, 0.99),
                    errors);
        }

        private static double share(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
        }

        String line() {
            return row(
                    scenario,
                    connections,
                    decimal("%.0f", perSecond),
                    decimal("%.1f", median),
                    decimal("%.1f", p95),
                    decimal("%.1f", p99),
                    errors);
        }

        static void save(List<Result> results, Path file) throws IOException {
            var lines = results.stream()
                    .map(result -> String.format(
                            Locale.ROOT,
                            "%s;%d;%.1f;%.2f;%.2f;%.2f;%d",
                            result.scenario,
                            result.connections,
                            result.perSecond,
                            result.median,
                            result.p95,
                            result.p99,
                            result.errors));
            Files.write(file, Stream.concat(Stream.of(COLUMNS), lines).toList());
        }

        static List<Result> load(Path file) throws IOException {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> new Result(
                            cells[0],
                            Integer.parseInt(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4]),
                            Double.parseDouble(cells[5]),
                            Integer.parseInt(cells[6])))
                    .toList();
        }

        /** How many times as long as earlier each took. */
        static void compare(List<Result> results, List<Result> earlier) {
            System.out.println();
            System.out.println(row("scenario", "connections", "median", "was", "times", "p95", "times"));
            for (var now : results) {
                earlier.stream()
                        .filter(was -> was.scenario.equals(now.scenario) && was.connections == now.connections)
                        .forEach(was -> System.out.println(row(
                                now.scenario,
                                now.connections,
                                decimal("%.1f", now.median),
                                decimal("%.1f", was.median),
                                decimal("%.2f", now.median / was.median),
                                decimal("%.1f", now.p95),
                                decimal("%.2f", now.p95 / was.p95))));
            }
        }

        private static String decimal(String format, double value) {
            return String.format(Locale.ROOT, format, value);
        }

        private static String row(Object... cells) {
            return String.format("%-24s %11s %11s %10s %8s %8s %7s", cells);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
