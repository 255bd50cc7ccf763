package nl.veerkrachtigebuurten.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a number or a story submits.
 *
 * @param replaces the id of the row that it corrects
 */
record RowForm(
        @NotNull RowKind kind,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull PeriodPart part,

        @Nullable @Pattern(regexp = NUMBER, message = "{indicator.number.wrong}")
        String target,

        @Nullable @Pattern(regexp = NUMBER, message = "{indicator.number.wrong}")
        String actual,

        @Nullable @Size(max = 2000) String words,
        @NotBlank @Size(max = 200) String source,
        @Nullable @Size(max = 500) String reason,
        @Nullable Long replaces) {

    /** As one writes numbers in Dutch: 1.250 or 12,5. */
    private static final String NUMBER = "-?(\\d{1,3}([. ]\\d{3}){1,2}|\\d{1,9})(,\\d{1,3})?";

    @SuppressWarnings("NullAway")
    static RowForm blank(RowKind kind, int year) {
        return new RowForm(kind, year, PeriodPart.YEAR, null, null, null, null, null, null);
    }

    static RowForm correcting(IndicatorRow row) {
        return new RowForm(
                row.kind(),
                row.year(),
                row.part(),
                typed(row.target()),
                typed(row.actual()),
                row.words(),
                row.source(),
                null,
                row.id());
    }

    private static @Nullable String typed(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Nullable
    BigDecimal targetNumber() {
        return number(target);
    }

    @Nullable
    BigDecimal actualNumber() {
        return number(actual);
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        return typed == null
                ? null
                : new BigDecimal(typed.replaceAll("[. ]", "").replace(',', '.'));
    }
}
