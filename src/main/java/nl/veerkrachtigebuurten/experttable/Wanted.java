package nl.veerkrachtigebuurten.experttable;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.jpa.domain.Specification;

/** Conditions on actions, to be put together. */
final class Wanted {

    private Wanted() {}

    static Specification<Action> by(ActionFilter filter, Member member, LocalDate today) {
        return seenWith(Sight.of(member))
                .and((action, query, is) ->
                        action.get("state").in(filter.chosen().states()))
                .and(onlyIf(
                        filter.chosen() == Choice.LATE, (action, query, is) -> is.lessThan(action.get("due"), today)))
                .and(onlyIf(
                        filter.table() != null,
                        (action, query, is) -> is.equal(action.get("table").get("slug"), filter.table())))
                .and(onlyIf(
                        filter.owner() != null,
                        (action, query, is) -> is.equal(action.get("owner").get("id"), filter.owner())))
                .and(onlyIf(
                        filter.pillar() != null,
                        (action, query, is) ->
                                is.equal(action.join("table").join("pillars").get("slug"), filter.pillar())))
                .and(onlyIf(filter.isMine(), ownedBy(member.seatIds())))
                .and(filter.text() == null ? Specification.unrestricted() : titled(filter.text()));
    }

    /** What a member may see. */
    static Specification<Action> seenWith(Sight sight) {
        return onlyIf(
                !sight.all(),
                (action, query, is) -> is.or(
                        action.get("partner").get("id").in(sight.partners()),
                        action.get("owner").get("partner").get("id").in(sight.partners())));
    }

    /** The title holds every one of these words, or something much like them. */
    static Specification<Action> titled(String words) {
        return (action, query, is) -> {
            var title = is.lower(action.get("title"));
            var patterns = Arrays.stream(lower(words).split("\\s+"))
                    .map(word -> is.like(title, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%", '\\'))
                    .toArray(Predicate[]::new);
            return is.or(is.and(patterns), alike(words, title, is));
        };
    }

    /** The title most like these words first. */
    static Specification<Action> mostAlike(String words) {
        return (action, query, is) -> {
            requireNonNull(query)
                    .orderBy(is.desc(likeness(words, action.get("title"), is)), is.desc(action.get("due")));
            return is.conjunction();
        };
    }

    /** By the operator that the index knows; it means a {@code word_similarity} of half or more. */
    private static Predicate alike(String words, Expression<String> title, CriteriaBuilder is) {
        return is.isTrue(
                ((HibernateCriteriaBuilder) is).sql("(? <% ?)", Boolean.class, is.literal(lower(words)), title));
    }

    private static Expression<Double> likeness(String words, Expression<String> title, CriteriaBuilder is) {
        return is.function("word_similarity", Double.class, is.literal(lower(words)), is.lower(title));
    }

    /** Brings along what a row of the list shows; not for counting. */
    static Specification<Action> whole() {
        return (action, query, is) -> {
            action.fetch("table");
            action.fetch("owner");
            action.fetch("partner", JoinType.LEFT);
            return is.conjunction();
        };
    }

    private static Specification<Action> ownedBy(Set<Long> seats) {
        return (action, query, is) -> action.get("owner").get("id").in(seats);
    }

    private static Specification<Action> onlyIf(boolean asked, Specification<Action> condition) {
        return asked ? condition : Specification.unrestricted();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
