package nl.veerkrachtigebuurten.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
class AmongTests {

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void thoseWhoseIdIsOneOfThese() {
        var all = pillarsAmong(pillars());

        assertThat(pillarsAmong(all.subList(0, 2))).isEqualTo(all.subList(0, 2));
        assertThat(pillarsAmong(List.of())).isEmpty();
        assertThat(all).hasSizeGreaterThan(2);
    }

    /** Whatever the number of ids. */
    @Test
    void whatWasMadeOfAQueryIsKept() {
        var all = pillarsAmong(pillars());
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        pillarsAmong(all.subList(0, 1));
        pillarsAmong(all);

        assertThat(statistics.getQueryPlanCacheHitCount())
                .as("what each says, and its SQL")
                .isEqualTo(4);
        statistics.setStatisticsEnabled(false);
    }

    private List<Long> pillars() {
        return entities.createQuery("select p.id from Pillar p", Long.class).getResultList();
    }

    private List<Long> pillarsAmong(List<Long> ids) {
        return entities.createQuery("select p.id from Pillar p where among(:ids, p.id) order by p.id", Long.class)
                .setParameter("ids", Among.ids(ids))
                .getResultList();
    }
}
