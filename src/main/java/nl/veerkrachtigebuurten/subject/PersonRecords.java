package nl.veerkrachtigebuurten.subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.seats.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all that points to a person, from whatever table: the database itself says which do. */
@Component
@Transactional(readOnly = true)
class PersonRecords {

    static final int MOST_SHOWN = 50;
    static final int MOST_TAKEN = 20_000;

    /** Neither secrets nor pictures, nor what says nothing. */
    private static final String POINTING = """
            with pointing as (
                select c.conrelid as in_table, a.attname::text as reference, c.confrelid = 'account'::regclass as to_account
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid in ('person'::regclass, 'account'::regclass)
                  and not (c.conrelid = 'person'::regclass)
                union all select 'person'::regclass, 'id', false
                union all select 'account'::regclass, 'id', true)
            select p.in_table::regclass::text, p.reference, p.to_account,
                   (select string_agg(format('t.%I::text as %I', c.attname, c.attname), ', ' order by c.attnum)
                    from pg_attribute c where c.attrelid = p.in_table and c.attnum > 0 and not c.attisdropped
                      and c.atttypid not in ('bytea'::regtype, 'tsvector'::regtype)
                      and c.attname not in ('version', 'password_hash', 'hash', 'key', 'owner', 'search'))
            from pointing p order by p.in_table <> 'person'::regclass, p.in_table <> 'account'::regclass, 1, 2""";

    private static final String FOLLOWED =
            "select f.id::text as id, f.email, m.title as milestone, f.asked_at::text as asked_at,"
                    + " f.confirmed_at::text as confirmed_at from follower f join milestone m on m.id = f.milestone_id"
                    + " where lower(f.email) in (:addresses) order by f.id desc";

    private final JdbcClient database;

    PersonRecords(JdbcClient database) {
        this.database = database;
    }

    private record Spot(String table, String reference, boolean toAccount, String columns) {}

    /** @param most how many rows of a table; the newest */
    List<KnownRecords> of(Person person, int most) {
        var known = new ArrayList<KnownRecords>();
        var account = Optional.ofNullable(person.account());
        for (var spot : spots()) {
            var id = spot.toAccount() ? account.map(it -> it.id()).orElse(0L) : Long.valueOf(person.id());
            var rows = rows(spot, id, most);
            if (!rows.isEmpty()) {
                known.add(new KnownRecords(spot.table(), spot.reference(), rows, number(spot, id, rows, most)));
            }
        }
        followed(person).ifPresent(known::add);
        return known;
    }

    private List<Spot> spots() {
        return database.sql(POINTING)
                .query((row, number) ->
                        new Spot(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    private List<Map<String, @Nullable String>> rows(Spot spot, long id, int most) {
        return database.sql("select " + spot.columns() + " from " + spot.table() + " t where t." + spot.reference()
                        + " = :id order by 1 desc limit " + most)
                .param("id", id)
                .query((row, number) -> read(row))
                .list();
    }

    private long number(Spot spot, long id, List<?> rows, int most) {
        return rows.size() < most
                ? rows.size()
                : database.sql("select count(*) from " + spot.table() + " t where t." + spot.reference() + " = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single();
    }

    private Optional<KnownRecords> followed(Person person) {
        var addresses = new ArrayList<String>();
        addresses.add(person.email() == null ? "" : person.email().toLowerCase(java.util.Locale.ROOT));
        if (person.account() != null) {
            addresses.add(person.account().email());
        }
        var rows = database.sql(FOLLOWED)
                .param("addresses", addresses)
                .query((row, number) -> read(row))
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownRecords("follower", "email", rows, rows.size()));
    }

    private static Map<String, @Nullable String> read(ResultSet row) throws SQLException {
        var cells = new LinkedHashMap<String, @Nullable String>();
        var columns = row.getMetaData();
        for (var index = 1; index <= columns.getColumnCount(); index++) {
            if (row.getString(index) != null) {
                cells.put(columns.getColumnLabel(index), row.getString(index));
            }
        }
        return cells;
    }

    /** How often the name stands beside something that the person wrote. */
    Map<String, Long> numbers(List<KnownRecords> known) {
        return known.stream()
                .collect(Collectors.toMap(KnownRecords::table, KnownRecords::number, Long::sum, LinkedHashMap::new));
    }
}
