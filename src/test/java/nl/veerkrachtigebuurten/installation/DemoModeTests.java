package nl.veerkrachtigebuurten.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void listensOnThisComputerOnlyWhateverIsSet() {
        environment.setProperty("server.address", "0.0.0.0");
        assertThat(settings()).containsExactly("true", "127.0.0.1");
    }

    @Test
    void isNotToBeHadWithADatabaseGiven() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://database/portal");
        environment.setProperty("portal.demo", "true");
        environment.setProperty("server.address", "0.0.0.0");
        assertThat(settings()).containsExactly("false", "0.0.0.0");
    }

    private List<String> settings() {
        new DemoMode().postProcessEnvironment(environment, new SpringApplication());
        return List.of(
                environment.getRequiredProperty("portal.demo"), environment.getRequiredProperty("server.address"));
    }
}
