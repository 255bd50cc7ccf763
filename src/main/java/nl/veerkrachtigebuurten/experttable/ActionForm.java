package nl.veerkrachtigebuurten.experttable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.moment.MomentWords;
import org.jspecify.annotations.Nullable;

/** What the form of an action submits. Complete once validated; a new action has no version yet. */
record ActionForm(
        @NotBlank @Size(max = 160) String title,
        @NotNull Long ownerId,
        @NotBlank @MomentWords String moment,
        @Nullable Long partnerId,
        @Nullable @Pattern(regexp = Aims.KEY) String serves,
        @Nullable Integer version) {

    static ActionForm of(Action action) {
        var partner = action.partner();
        return new ActionForm(
                action.title(),
                action.owner().id(),
                action.moment().words(),
                partner == null ? null : partner.id(),
                action.aim().key(),
                action.version());
    }
}
