package nl.veerkrachtigebuurten.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which findings were heard at which bijeenkomst. */
@Component
class AssemblyFindings {

    private final JdbcClient database;

    AssemblyFindings(JdbcClient database) {
        this.database = database;
    }

    void put(Assembly assembly, Finding finding) {
        database.sql("insert into assembly_finding (finding_id, assembly_id) values (?, ?)")
                .params(finding.id(), assembly.id())
                .update();
    }

    List<Long> of(Assembly assembly) {
        return database.sql("select finding_id from assembly_finding where assembly_id = ? order by finding_id")
                .param(assembly.id())
                .query(Long.class)
                .list();
    }

    Optional<Long> at(Finding finding) {
        return database.sql("select assembly_id from assembly_finding where finding_id = ?")
                .param(finding.id())
                .query(Long.class)
                .optional();
    }

    /** How many findings of each still count. */
    Map<Long, Integer> numbers(Collection<Assembly> assemblies) {
        return database
                .sql("select h.assembly_id, count(*)::int from assembly_finding h join finding f on f.id = h.finding_id"
                        + " where h.assembly_id = any(:ids) and f.withdrawn_at is null group by h.assembly_id")
                .param("ids", assemblies.stream().map(Assembly::id).toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
