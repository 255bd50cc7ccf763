package nl.veerkrachtigebuurten.indicator;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INDICATORS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class IndicatorService {

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final IndicatorChoices choices;
    private final Clock clock;

    IndicatorService(Indicators indicators, IndicatorRows rows, IndicatorChoices choices, Clock clock) {
        this.indicators = indicators;
        this.rows = rows;
        this.choices = choices;
        this.clock = clock;
    }

    @Requires(value = EDIT_INDICATORS, of = "@indicatorChoices.subject(#form)")
    Indicator follow(IndicatorForm form, Member by) {
        return indicators.save(new Indicator(form, choices.subject(form), Signature.of(by, clock)));
    }

    /** Adds a number or a story, or corrects one that still stands. */
    @Requires(value = EDIT_INDICATORS, of = "@indicators.get(#id)")
    void tell(long id, RowForm form, Member by) {
        var replaced = form.replaces() == null
                ? null
                : rows.standing(id, form.replaces())
                        .orElseThrow(() -> new RefusedException("indicator.refused.corrected"));
        rows.save(new IndicatorRow(indicators.get(id), form, replaced, Signature.of(by, clock)));
    }
}
