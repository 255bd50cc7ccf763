package nl.veerkrachtigebuurten;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal of one programme. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
