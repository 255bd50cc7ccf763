package nl.veerkrachtigebuurten.margin;

import org.springframework.validation.Errors;

/** Checks whom a form's text calls: of several people with one first name it must say which. */
final class Calls {

    private Calls() {}

    static void check(Errors errors, Callers callers) {
        var text = errors.getFieldValue("text");
        callers.unclearIn(text == null ? null : text.toString()).stream()
                .findFirst()
                .ifPresent(name -> errors.rejectValue("text", "mention.unclear", new Object[] {name}, null));
    }
}
