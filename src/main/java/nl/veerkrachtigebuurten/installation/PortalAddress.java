package nl.veerkrachtigebuurten.installation;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people find this portal, for links in mails and on the console. */
@Component
public class PortalAddress {

    private final InstallationProperties properties;
    private final Environment environment;

    PortalAddress(InstallationProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        var address = properties.address();
        return (address == null ? "http://localhost:" + port() : address.replaceAll("/+$", "")) + path;
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
