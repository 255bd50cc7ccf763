package nl.veerkrachtigebuurten.moment;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Words that a moment can be read from; whether they may be left out is said by another constraint. */
@Constraint(validatedBy = MomentWords.Reader.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface MomentWords {

    String message() default "{moment.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Reader implements ConstraintValidator<MomentWords, String> {

        @Override
        public boolean isValid(@Nullable String words, ConstraintValidatorContext context) {
            return words == null
                    || Phrases.typed(words).isEmpty()
                    || Moment.read(words, LocalDate.EPOCH).isPresent();
        }
    }
}
