package nl.veerkrachtigebuurten.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.plan.FrozenText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class FreezerTests {

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
        return new Freezer(modules.getBeanProvider(FrozenText.class)).freeze(text);
    }
}
