package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.SAY_UNDERMINED;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.Interventions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** What the form offers to choose from, and what was chosen. */
@Component
class UnderminingChoices {

    private static final Limit MOST_TITLES = Limit.of(2000);
    private static final String FIELD = "cause";

    private final Interventions interventions;
    private final Causes causes;
    private final Underminings underminings;
    private final Rights rights;

    UnderminingChoices(Interventions interventions, Causes causes, Underminings underminings, Rights rights) {
        this.interventions = interventions;
        this.causes = causes;
        this.underminings = underminings;
        this.rights = rights;
    }

    Intervention intervention(long id) {
        return interventions.get(id);
    }

    List<String> titles() {
        return causes.choosable(MOST_TITLES).stream().map(Cause::title).toList();
    }

    /** What is said, with what is wrong with it beside its field. */
    @Transactional(readOnly = true)
    public Optional<Claim> claim(long id, UnderminingForm form, Errors errors) {
        var intervention = interventions.withAll(id);
        if (errors.hasFieldErrors(FIELD)) {
            return Optional.empty();
        }
        var cause = causes.findFirstByTitleIgnoreCase(form.cause()).flatMap(found -> causes.findById(found.id()));
        wrong(intervention, cause.orElse(null)).ifPresent(key -> errors.rejectValue(FIELD, key));
        return cause.map(found -> new Claim(intervention, found, form.why()));
    }

    private Optional<String> wrong(Intervention intervention, @Nullable Cause cause) {
        if (cause == null) {
            return Optional.of("undermining.cause.unknown");
        }
        if (intervention.causes().stream().anyMatch(cause::isSameAs)) {
            return Optional.of("undermining.cause.own");
        }
        if (underminings.isSaid(intervention.id(), cause.id())) {
            return Optional.of("undermining.cause.said");
        }
        return rights.may(SAY_UNDERMINED.name(), Claim.scopes(intervention, cause))
                ? Optional.empty()
                : Optional.of("undermining.cause.notYours");
    }
}
