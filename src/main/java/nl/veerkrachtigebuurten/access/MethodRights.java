package nl.veerkrachtigebuurten.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/** Makes {@link Requires} and {@link ForMembers} hold. */
@Configuration
@EnableMethodSecurity
class MethodRights {

    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
