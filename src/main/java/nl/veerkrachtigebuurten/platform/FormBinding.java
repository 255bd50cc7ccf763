package nl.veerkrachtigebuurten.platform;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Lets a form report all that is wrong at once, and takes in text in one shape. */
@ControllerAdvice
class FormBinding {

    private final LocalValidatorFactoryBean validator;

    FormBinding(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    /** Spring Boot's own adapter stops at an unreadable value and hides what else is wrong. */
    @InitBinder
    void validateEveryField(DataBinder form) {
        form.replaceValidators(validator);
    }

    @InitBinder
    void normaliseText(DataBinder form) {
        form.registerCustomEditor(String.class, new NormalisedText());
    }

    /** Composed characters (NFC), one kind of line end, no outer white space (no-break spaces included); empty is null. */
    private static final class NormalisedText extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String typed) {
            var text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
            var clean = text.replace("\r\n", "\n")
                    .replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "")
                    .replace("\u0000", "");
            setValue(clean.isEmpty() ? null : clean);
        }
    }
}
