import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Fills a portal that has started once to the sizes that it must serve, or a part of these, by {@code fill.sql}. */
public class Fill {

    private static final String USAGE = """
            java -cp postgresql.jar bench/Fill.java --data ./data [--scale 1]
            java -cp postgresql.jar bench/Fill.java --url jdbc:postgresql://… --user … --password … [--scale 1]""";

    private static final List<String> COUNTED = List.of(
            "partner_organisation",
            "neighbourhood",
            "account",
            "milestone",
            "status_report",
            "chapter",
            "revision",
            "action",
            "progress_note",
            "finding",
            "cause",
            "indication",
            "causal_link",
            "intervention",
            "intervention_cause");

    public static void main(String[] arguments) throws Exception {
        var options = new HashMap<String, String>();
        for (var index = 0; index + 1 < arguments.length; index += 2) {
            options.put(arguments[index], arguments[index + 1]);
        }
        if (!options.containsKey("--data") && !options.containsKey("--url")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var sql = Files.readString(Path.of(options.getOrDefault("--sql", "bench/fill.sql")));
        try (var database = connect(options)) {
            fill(database, sql, options.getOrDefault("--scale", "1"));
        }
    }

    private static Connection connect(Map<String, String> options) throws IOException, SQLException {
        if (options.containsKey("--data")) {
            return ownDatabase(Path.of(options.get("--data"), "postgres"));
        }
        return DriverManager.getConnection(options.get("--url"), options.get("--user"), options.get("--password"));
    }

    /** The database that a portal without one keeps in its data directory; it is there while that portal is up. */
    private static Connection ownDatabase(Path directory) throws IOException, SQLException {
        var port =
                Files.readAllLines(directory.resolve("postmaster.pid")).get(3).strip();
        var login = new Properties();
        login.setProperty("user", "portal");
        login.setProperty(
                "password",
                Files.readString(directory.resolve("portal.password")).strip());
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", login);
    }

    /** All of it or nothing. */
    private static void fill(Connection database, String sql, String scale) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("set bench.scale = '" + Double.parseDouble(scale) + "'");
            statement.execute(sql);
            database.commit();
            for (var table : COUNTED) {
                var count = statement.executeQuery("select count(*) from " + table);
                count.next();
                System.out.printf("%8d  %s%n", count.getLong(1), table);
            }
        }
    }
}
