package nl.veerkrachtigebuurten.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class ProgrammeLoaderTests {

    @Autowired
    ProgrammeLoader loader;

    @Test
    void isDoneBeforeAnybodyCanComeIn() {
        assertThat(loader.isRunning()).isTrue();
        assertThat(loader.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }
}
