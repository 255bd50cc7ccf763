package nl.veerkrachtigebuurten.draft;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets drafts play along on all pages but their own. */
@Configuration
class DraftConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<DraftPages> pages;

    DraftConfiguration(ObjectProvider<DraftPages> pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(pages.getObject()).excludePathPatterns("/concepten/**");
    }
}
