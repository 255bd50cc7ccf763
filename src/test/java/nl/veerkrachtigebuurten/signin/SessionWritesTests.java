package nl.veerkrachtigebuurten.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@PortalTest
class SessionWritesTests {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Test
    void twoPagesAtOncePutTheSameInASession() {
        assertThat(written(sessions)).isEqualTo("the second");
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
