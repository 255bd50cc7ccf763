package nl.veerkrachtigebuurten.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Lets a form report all that is wrong at once, and takes in text in one shape. */
@ControllerAdvice
class FormBinding {

    private static final int MOST_LINES = 1000;
    private static final Pattern FAR_LINE = Pattern.compile("(rows\\[\\d{3,}]|chosen\\[\\d{4,}]).*");

    private final LocalValidatorFactoryBean validator;

    FormBinding(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    /** Spring Boot's own adapter stops at an unreadable value and hides what else is wrong. */
    @InitBinder
    void validateEveryField(DataBinder form) {
        form.replaceValidators(validator);
    }

    /** The limit is said first, since a form with an editor no longer takes one. */
    @InitBinder
    void normaliseText(DataBinder form) {
        form.setAutoGrowCollectionLimit(MOST_LINES);
        form.registerCustomEditor(String.class, new NormalisedText());
    }

    /** No form has a hundred rows, or a thousand choices, and Spring breaks on a list with a place beyond its limit. */
    @InitBinder
    void refuseFarLines(HttpServletRequest request) {
        if (request.getParameterMap().keySet().stream()
                .anyMatch(name -> FAR_LINE.matcher(name).matches())) {
            throw new NotFoundException();
        }
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
