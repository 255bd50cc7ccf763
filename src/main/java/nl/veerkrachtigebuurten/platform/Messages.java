package nl.veerkrachtigebuurten.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One bundle of words per module, found by being there: {@code messages/<module>.properties} and its English twin. */
@Configuration
class Messages {

    @Bean
    MessageSource messageSource() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return new OneBundle(Arrays.stream(found)
                .sorted(Comparator.comparing(bundle -> String.valueOf(bundle.getFilename())))
                .toList());
    }
}
