package nl.veerkrachtigebuurten.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time as the programme lives it. */
@Configuration
class PlatformConfiguration {

    private static final ZoneId ZWIJNDRECHT = ZoneId.of("Europe/Amsterdam");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZWIJNDRECHT);
    }
}
