package nl.veerkrachtigebuurten.indicator;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** From which page one begins an indicator, as the address says it. */
record IndicatorStart(
        @BindParam("pijler") @Nullable Long pillar,
        @BindParam("plan") @Nullable Long plan,
        @BindParam("interventie") @Nullable Long intervention,
        @BindParam("buurt") @Nullable Long neighbourhood) {

    @SuppressWarnings("NullAway")
    IndicatorForm form() {
        return new IndicatorForm(null, null, pillar, plan, intervention, neighbourhood);
    }
}
