package nl.veerkrachtigebuurten.perspective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a partner looks at a cause.
 *
 * @param last the id of what the partner stated before, as it was when the form was opened
 */
record PerspectiveForm(
        @NotBlank @Size(max = 1000) String sees,
        @Nullable @Size(max = 1000) String thinks,
        @Nullable @Size(max = 1000) String gives,
        @Nullable @Size(max = 1000) String needs,
        @Nullable Long last) {

    static final PerspectiveForm BLANK = new PerspectiveForm("", null, null, null, null);

    static PerspectiveForm of(Perspective last) {
        return new PerspectiveForm(last.sees(), last.thinks(), last.gives(), last.needs(), last.id());
    }
}
