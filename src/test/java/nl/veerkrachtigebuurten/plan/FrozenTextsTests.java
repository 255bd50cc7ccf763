package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class FrozenTextsTests {

    private final DefaultListableBeanFactory modules = new DefaultListableBeanFactory();

    @Test
    void aTextIsFrozenByEveryModuleThatKeepsItLive() {
        modules.registerSingleton("dates", (FrozenText) text -> text.replace("{mijlpaal}", "medio mei"));
        modules.registerSingleton("seats", (FrozenText) text -> text.replace("{rol}", "Iris Blom"));

        assertThat(freeze("Op {mijlpaal} door {rol}.")).isEqualTo("Op medio mei door Iris Blom.");
    }

    @Test
    void withoutThemItStaysAsItIs() {
        assertThat(freeze("Op {mijlpaal}.")).isEqualTo("Op {mijlpaal}.");
    }

    private String freeze(String text) {
        return new FrozenTexts(modules.getBeanProvider(FrozenText.class))
                .freeze(List.of(text))
                .get(0);
    }
}
