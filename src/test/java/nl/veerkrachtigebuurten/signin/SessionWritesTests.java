package nl.veerkrachtigebuurten.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import nl.veerkrachtigebuurten.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SessionWritesTests {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations statements;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void twoPagesAtOncePutTheSameInASession() {
        assertThat(written(sessions)).isEqualTo("the second");
    }

    @Test
    void noTransactionIsBegunForASession() {
        assertThat(statements.<Boolean>execute(status -> isActualTransactionActive()))
                .isFalse();
    }

    @Test
    void aSessionStandsApartFromATransactionThatOnlyReads() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        var id = reading.execute(status -> {
            status.setRollbackOnly();
            return begun(sessions);
        });

        assertThat(sessions.findById(id)).isNotNull();
    }

    private static <S extends Session> String begun(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> String written(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var first = sessions.findById(session.getId());
        var second = sessions.findById(session.getId());
        first.setAttribute("said", "the first");
        second.setAttribute("said", "the second");

        sessions.save(first);
        sessions.save(second);

        return sessions.findById(session.getId()).getAttribute("said");
    }
}
