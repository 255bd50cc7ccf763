package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class MomentFragmentTests {

    private final SpringTemplateEngine templates = templates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | medio mei 2025         | van 11 mei 2025 tot en met 20 mei 2025
                    nl | sinds februari 2024    | vanaf 1 februari 2024
                    nl | vóór de zomer van 2025 | uiterlijk 31 mei 2025
                    nl | binnenkort             | nog zonder datum, opnieuw bekijken op 1 mei 2025
                    en | medio mei 2025         | from 11 May 2025 to 20 May 2025
                    en | sinds februari 2024    | from 1 February 2024
                    en | vóór de zomer van 2025 | by 31 May 2025 at the latest
                    en | binnenkort             | no date yet, to be looked at again on 1 May 2025
                    """)
    void saysTheWordsAndWhatTheyMean(String language, String words, String help) {
        var page = Jsoup.parseBodyFragment(render(language, words));

        assertThat(page.text()).isEqualTo(words + " (" + help + ")");
        assertThat(page.select("span.moment").attr("title")).isEqualTo(help);
        assertThat(page.select("span[lang=nl]").text()).isEqualTo(words);
        assertThat(page.select("span.visually-hidden").text()).isEqualTo("(" + help + ")");
    }

    @Test
    void marksAnExactDayAsATime() {
        var page = Jsoup.parseBodyFragment(render("nl", "12-05-2026"));

        assertThat(page.text()).isEqualTo("12-05-2026");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2026-05-12");
    }

    private String render(String language, String words) {
        var moment = Moment.of(words, LocalDate.of(2025, 4, 1));
        return templates.process(
                "fragments/moment",
                Set.of("moment"),
                new Context(Locale.forLanguageTag(language), Map.of("moment", moment)));
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/moment");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
