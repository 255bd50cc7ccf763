package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.QueryParameter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

/** What holds for all queries. */
@PortalTest
class QueryTests {

    @Autowired
    EntityManager entities;

    @Autowired
    Collection<RepositoryFactoryInformation<?, ?>> repositories;

    /**
     * Hibernate keeps no SQL for a query with a parameter that may stand for many values: that in an {@code in}, and the
     * last argument of a function.
     */
    @Test
    void noneIsTranslatedAnewEachTime() {
        var queries = queries();

        assertThat(queries).hasSizeGreaterThan(100);
        assertThat(queries).filteredOn(this::takesManyValues).isEmpty();
    }

    /** A query of which the words are made from the name of its method is known by what it takes. */
    @Test
    void noneTakesACollection() {
        assertThat(methods())
                .filteredOn(method -> method.getDeclaringClass().getName().startsWith("nl.veerkrachtigebuurten"))
                .filteredOn(method -> !method.isDefault() && !isNative(method))
                .filteredOn(method ->
                        Arrays.stream(method.getParameterTypes()).anyMatch(Collection.class::isAssignableFrom))
                .isEmpty();
    }

    private static boolean isNative(Method method) {
        var query = findMergedAnnotation(method, Query.class);
        return query != null && query.nativeQuery();
    }

    private boolean takesManyValues(String words) {
        return entities.createQuery(words).getParameters().stream()
                .anyMatch(parameter -> ((QueryParameter<?>) parameter).allowsMultiValuedBinding());
    }

    private Stream<Method> methods() {
        return repositories.stream()
                .map(repository -> repository.getRepositoryInformation().getRepositoryInterface())
                .flatMap(repository -> Arrays.stream(repository.getMethods()));
    }

    private List<String> queries() {
        return methods()
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Query.class)))
                .filter(query -> !query.nativeQuery())
                .map(query -> withNames(query.value()))
                .filter(words -> words.matches("(?s)\\s*(select|from).*"))
                .distinct()
                .toList();
    }

    /** The same, with names where Spring Data computes a parameter. */
    private static String withNames(String query) {
        return query.replaceAll(":#\\{#(\\w+)\\.(\\w+)}", ":$1_$2");
    }
}
