package nl.veerkrachtigebuurten.gathering;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for what matches words. */
@Component
public class TextSearch {

    private final JdbcClient database;

    TextSearch(JdbcClient database) {
        this.database = database;
    }

    /** @param sql in which {@code :words} is what was typed, and {@code :most} how many it may find */
    public List<Hit> find(String sql, String words, int most, RowMapper<Hit> hit) {
        return database.sql(sql)
                .param("words", words)
                .param("most", most)
                .query(hit)
                .list();
    }
}
