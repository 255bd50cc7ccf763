package nl.veerkrachtigebuurten.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A password that is long enough (12) and not one of the first that somebody would try. No rules on which characters:
 * NIST SP 800-63B, 5.1.1.2. Common passwords and patterns are recognised by zxcvbn's lists.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoodPassword.Check.class)
@interface GoodPassword {

    String message() default "{password.common}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the two is the matter. */
    class Check implements ConstraintValidator<GoodPassword, String> {

        private static final int SHORTEST = 12;
        private static final int LONGEST = 128;
        private static final double EASY = 1e8;
        private static final List<String> OURS = List.of(
                "veerkracht", "veerkrachtige", "buurten", "zwijndrecht", "veerkracht-demo", "welkom", "wachtwoord");

        private final Zxcvbn guesser = new Zxcvbn();

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            if (password == null || password.length() > LONGEST) {
                return true;
            }
            if (password.codePointCount(0, password.length()) < SHORTEST) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{password.short}").addConstraintViolation();
                return false;
            }
            return guesser.measure(password, OURS).getGuesses() >= EASY;
        }
    }
}
