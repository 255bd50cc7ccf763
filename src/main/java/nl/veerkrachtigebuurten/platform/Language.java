package nl.veerkrachtigebuurten.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Dutch unless the reader chose English; {@code ?taal=en} on any page switches, and a cookie remembers. */
@Configuration
class Language implements WebMvcConfigurer {

    static final String PARAMETER = "taal";
    private static final Locale DUTCH = new Locale("nl");
    private static final List<Locale> SPOKEN = List.of(DUTCH, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        var onHttps = remembering(new CookieLocaleResolver(PARAMETER));
        onHttps.setCookieSecure(true);
        return remembering(new SpokenLanguages(onHttps));
    }

    private static <R extends CookieLocaleResolver> R remembering(R resolver) {
        resolver.setDefaultLocale(DUTCH);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    /** Refuses languages the portal has no words in. */
    private static final class SpokenLanguages extends CookieLocaleResolver {

        private final CookieLocaleResolver onHttps;

        SpokenLanguages(CookieLocaleResolver onHttps) {
            super(PARAMETER);
            this.onHttps = onHttps;
        }

        @Override
        public void setLocaleContext(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
            if (context == null || !SPOKEN.contains(context.getLocale())) {
                return;
            }
            if (request.isSecure()) {
                onHttps.setLocaleContext(request, response, context);
            } else {
                super.setLocaleContext(request, response, context);
            }
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            var locale = super.parseLocaleValue(value);
            return SPOKEN.contains(locale) ? locale : DUTCH;
        }
    }
}
