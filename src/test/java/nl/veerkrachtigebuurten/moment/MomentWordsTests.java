package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentWordsTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \u00a0", "medio mei 2025", "binnenkort"})
    void allowsReadableWordsAndNone(@Nullable String words) {
        assertThat(validator.validate(new Form(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ooit", "31-02-2025"})
    void refusesOthersBesideTheField(String words) {
        assertThat(validator.validate(new Form(words))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("due");
            assertThat(violation.getMessageTemplate()).isEqualTo("{moment.unreadable}");
        });
    }

    private record Form(@MomentWords @Nullable String due) {}
}
