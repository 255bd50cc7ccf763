package nl.veerkrachtigebuurten.experttable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.seats.Body;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds expert tables by their name or pillar; some say <i>experttafel</i>, some <i>expertisetafel</i>. */
@Component
@Order(ProgrammePart.EXPERT_TABLE)
class ExpertTableSearch implements Searchable {

    private static final Pattern OTHER_NAMES = Pattern.compile("expert(ise)?[ -]?tafels?|expert(ise)? ?tables?");

    private final ExpertTables tables;

    ExpertTableSearch(ExpertTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        if (!member.may(Permission.READ_ACTIONS)) {
            return List.of();
        }
        var asked = plain(words).split("\\s+");
        return tables.all().stream()
                .filter(table -> Arrays.stream(asked).allMatch(describing(table)::contains))
                .limit(most)
                .map(table -> new Hit("table.kind", table.name(), "/experttafels/" + table.slug(), mottos(table)))
                .toList();
    }

    private static String describing(Body table) {
        return plain(table.name() + " experttafel " + mottos(table));
    }

    private static String mottos(Body table) {
        return String.join(" ", table.pillars().stream().map(Pillar::motto).toList());
    }

    /** Half a word finds the whole one: expertise, expertiset, expertisetafel. */
    private static String plain(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return OTHER_NAMES.matcher(lower).replaceAll("experttafel").replaceAll("expertise\\w*", "expert");
    }
}
