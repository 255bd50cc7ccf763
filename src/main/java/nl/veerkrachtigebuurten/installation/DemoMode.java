package nl.veerkrachtigebuurten.installation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Without a database given, the portal is a demo that only this computer can reach; nobody can set it otherwise. */
class DemoMode implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = environment.containsProperty("spring.datasource.url")
                ? Map.of("portal.demo", false)
                : Map.of("portal.demo", true, "server.address", "127.0.0.1");
        environment.getPropertySources().addFirst(new MapPropertySource("demo mode", settings));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
