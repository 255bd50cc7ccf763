package nl.veerkrachtigebuurten;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something of the demo for every variable in an address; where it is bound to a pillar, it is of Veiligheid. */
class Samples {

    /** What some addresses need besides. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "/acties", "tafel=tafel-wonen",
            "/acties/nieuw", "tafel=tafel-wonen",
            "/acties/{id}/staat", "state=BUSY&version=0",
            "/onderweg", "scan=kloosstraat-2024",
            "/buurtscans/{scan}", "phase=EXPLORATION",
            "/mijlpalen/{id}/stappen/{step}/plaats", "naar=UP",
            "/plannen/{plan}/{chapter}/plaats", "naar=UP");

    private static final String OF_VEILIGHEID = " join pillar p on p.id = pillar_id where p.slug = 'veiligheid'";

    /** How an address begins, and what to put in its last variable; in this order. */
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("/pijlers/{slug}", "select 'veiligheid'");
        QUERIES.put("/partners/{slug}", "select 'ozhw'");
        QUERIES.put("/partners/ozhw/namen/{id}", "select max(id) from partner_name");
        QUERIES.put("/buurten/{slug}", "select 'kloosstraat'");
        QUERIES.put("/buurten/kloosstraat/cbs-codes/{id}", "select coalesce(max(id), 1) from neighbourhood_cbs");
        QUERIES.put(
                "/mijlpalen/{id}/stappen/{step}",
                "select max(s.id) from step s where s.milestone_id = (select max(m.id) from milestone m"
                        + " join milestone_pillar on milestone_id = m.id" + OF_VEILIGHEID + ")");
        QUERIES.put(
                "/mijlpalen/{id}",
                "select max(m.id) from milestone m join milestone_pillar on milestone_id = m.id" + OF_VEILIGHEID);
        QUERIES.put("/routekaart/{id}", "select min(id) from milestone where published");
        QUERIES.put("/buurtscans/{scan}", "select 'kloosstraat-2024'");
        QUERIES.put(
                "/buurtscans/kloosstraat-2024/bevindingen/{id}",
                "select max(f.id) from finding f join buurtscan s on s.id = f.buurtscan_id where s.slug = 'kloosstraat-2024'");
        QUERIES.put(
                "/buurtscans/kloosstraat-2024/bevindingen/{id}/fotos/{photo}",
                "select coalesce(max(p.id), 1) from finding_photo p join finding f on f.id = p.finding_id"
                        + " join buurtscan s on s.id = f.buurtscan_id where s.slug = 'kloosstraat-2024'");
        QUERIES.put("/buurtscans/import-voorbeeld.{format:xlsx|csv}", "select 'csv'");
        QUERIES.put("/buurtscans/kloosstraat-2024/bevindingen.{format:xlsx|ods|csv}", "select 'csv'");
        QUERIES.put("/beheer/avg/{id}/gegevens.{format:xlsx|ods|csv|json}", "select 'csv'");
        QUERIES.put("/plannen/{plan}/vastgesteld", "select 'participatie/vastgesteld'");
        QUERIES.put("/routekaart.{format:xlsx|ods|csv}", "select 'csv'");
        QUERIES.put("/routekaart/vergelijken.{format:csv|xlsx|ods}", "select 'csv'");
        QUERIES.put("/routekaart/ijkpunten/{id}", "select max(id) from baseline where withdrawn_on is null");
        QUERIES.put("/plannen/{plan}", "select 'veiligheid'");
        QUERIES.put("/plannen/veiligheid/{chapter}", "select 'waarom'");
        QUERIES.put("/plannen/veiligheid/waarom/versies/{number}", "select '1'");
        QUERIES.put(
                "/plannen/veiligheid/waarom/ingediend/{id}",
                "select max(s.id) from submitted_text s join chapter c on c.id = s.chapter_id join plan p on p.id = c.plan_id"
                        + " where p.slug = 'veiligheid' and c.slug = 'waarom'");
        QUERIES.put(
                "/plannen/veiligheid/waarom/voorstellen/{id}",
                "select max(s.id) from suggestion s join chapter c on c.id = s.chapter_id"
                        + " join plan p on p.id = c.plan_id where p.slug = 'veiligheid' and c.slug = 'waarom'");
        QUERIES.put(
                "/plannen/veiligheid/waarom/reacties/{id}",
                "select max(r.id) from comment r join chapter c on c.id = r.chapter_id join plan p on p.id = c.plan_id"
                        + " where p.slug = 'veiligheid' and c.slug = 'waarom'");
        QUERIES.put(
                "/plannen/regels/{id}",
                "select min(l.id) from plan_line l join chapter c on c.id = l.chapter_id join plan p on p.id = c.plan_id"
                        + " where p.slug = 'veiligheid'");
        QUERIES.put(
                "/toezeggingen/{id}",
                "select max(p.id) from promise p join seat s on s.id = p.seat_id where s.name = 'Pijlerleider Veiligheid'");
        QUERIES.put("/experttafels/{slug}", "select 'tafel-veiligheid'");
        QUERIES.put(
                "/acties/{id}",
                "select max(a.id) from action a join body b on b.id = table_id where b.slug = 'tafel-wonen'");
        QUERIES.put("/oorzaken/{id}/{what:aanwijzingen|gevolgen}", "select 'aanwijzingen'");
        QUERIES.put(
                "/oorzaken/{id}/aanwijzingen/{link}",
                "select min(i.id) from indication i where i.cause_id = (select min(id) from cause)");
        QUERIES.put("/oorzaken/{id}/perspectieven/{partner}", "select 'ozhw'");
        QUERIES.put("/wortelkaart/vragen/{question}", "select 'twee-pijlers'");
        QUERIES.put("/werkvormen/{slug}", "select 'vijf-keer-waarom'");
        QUERIES.put("/ontwerpsessies/{id}", "select min(id) from design_session where state = 'PLANNED'");
        QUERIES.put("/interventies/ondermijnd/{id}", "select min(id) from undermining");
        QUERIES.put("/interventies/{id}", "select min(intervention_id) from intervention_pillar" + OF_VEILIGHEID);
        QUERIES.put("/oorzaken/{id}", "select min(id) from cause");
        QUERIES.put("/beheer/avg/{id}", "select max(id) from person");
        QUERIES.put(
                "/toetsingen/{id}",
                "select min(c.id) from fit_check c join plan p on p.id = c.plan_id where p.slug = 'veiligheid'");
        QUERIES.put(
                "/toets/{key:[\\w-]+}",
                "select c.address_key from fit_check c join plan p on p.id = c.plan_id where p.slug = 'wonen'");
        QUERIES.put(
                "/indicatoren/{id}",
                "select max(x.id) from indicator x join plan p on p.id = x.plan_id where p.slug = 'veiligheid'");
        QUERIES.put("/cbs-cijfers/{id}", "select coalesce(max(id), 1) from cbs_import");
        QUERIES.put("/lessen/{id}", "select min(id) from lesson");
        QUERIES.put("/mensen/groepen/{slug}", "select 'participatie'");
        QUERIES.put("/mensen/rollen/{id}", "select max(id) from seat");
        QUERIES.put("/mensen/benoemingen/{id}", "select max(id) from appointment");
        QUERIES.put("/mensen/{id}", "select max(id) from person");
    }

    private final JdbcClient database;

    Samples(JdbcClient database) {
        this.database = database;
    }

    /** The address with its variables filled in: the longest beginning that we know first. */
    String fill(String pattern) {
        var address = pattern;
        for (var sample : QUERIES.entrySet()) {
            if (address.startsWith(sample.getKey())) {
                var variable = sample.getKey().substring(sample.getKey().lastIndexOf('{'));
                var value = database.sql(sample.getValue()).query(String.class).single();
                address = address.replace(variable, value);
            }
        }
        var filled = address.replaceAll("\\{[^}]*}", "1");
        return PARAMETERS.containsKey(pattern) ? filled + "?" + PARAMETERS.get(pattern) : filled;
    }
}
