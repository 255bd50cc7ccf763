package nl.veerkrachtigebuurten.fitanswer;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.platform.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes on printed forms: each answers once. Only their hashes are stored. */
@Component
class FitCodes {

    /** Without signs that look like others. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient database;

    FitCodes(JdbcClient database) {
        this.database = database;
    }

    /** New codes, as they stand on paper: {@code ABCD-EFGH-JKLM}. */
    List<String> make(long checkId, int number) {
        var codes = Stream.generate(FitCodes::code).distinct().limit(number).toList();
        codes.forEach(code -> database.sql("insert into fit_code (hash, check_id) values (?, ?)")
                .params(hash(code), checkId)
                .update());
        return codes;
    }

    private static String code() {
        return IntStream.range(0, LENGTH)
                .mapToObj(place ->
                        (place > 0 && place % 4 == 0 ? "-" : "") + SIGNS.charAt(CHANCE.nextInt(SIGNS.length())))
                .collect(Collectors.joining());
    }

    /** Whether this is written like a code, in whatever notation. */
    static boolean isLikeOne(String typed) {
        return bare(typed).length() == LENGTH;
    }

    Optional<Long> checkOf(String typed) {
        return database.sql("select check_id from fit_code where hash = ?")
                .param(hash(typed))
                .query(Long.class)
                .optional();
    }

    boolean isUsed(String typed) {
        return database.sql("select exists (select from fit_code_use where hash = ?)")
                .param(hash(typed))
                .query(Boolean.class)
                .single();
    }

    /** Uses it up; false where somebody did so before. */
    boolean use(String typed) {
        return database.sql("insert into fit_code_use (hash) values (?) on conflict do nothing")
                        .param(hash(typed))
                        .update()
                == 1;
    }

    private static String hash(String typed) {
        return Secret.hash(bare(typed));
    }

    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
