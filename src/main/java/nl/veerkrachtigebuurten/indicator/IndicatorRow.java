package nl.veerkrachtigebuurten.indicator;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A number or a story of one period. Never changed: a correction is a new row that replaces it, with its reason. */
@Entity
@Immutable
class IndicatorRow extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Indicator indicator;

    @Enumerated(EnumType.STRING)
    private RowKind kind;

    private int year;

    @Enumerated(EnumType.STRING)
    private PeriodPart part;

    private @Nullable BigDecimal target;
    private @Nullable BigDecimal actual;
    private @Nullable String words;
    private String source;

    @ManyToOne(fetch = LAZY)
    private @Nullable IndicatorRow replaces;

    private @Nullable String reason;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorRow() {}

    IndicatorRow(Indicator indicator, RowForm form, @Nullable IndicatorRow replaced, Signature by) {
        this.indicator = indicator;
        kind = replaced == null ? form.kind() : replaced.kind;
        year = replaced == null ? form.year() : replaced.year;
        part = replaced == null ? form.part() : replaced.part;
        target = kind == RowKind.NUMBER ? form.targetNumber() : null;
        actual = kind == RowKind.NUMBER ? form.actualNumber() : null;
        words = kind == RowKind.STORY ? form.words() : null;
        source = form.source();
        replaces = replaced;
        reason = replaced == null ? null : form.reason();
        signature = by;
    }

    public Indicator indicator() {
        return indicator;
    }

    public RowKind kind() {
        return kind;
    }

    public boolean isNumber() {
        return kind == RowKind.NUMBER;
    }

    public int year() {
        return year;
    }

    public PeriodPart part() {
        return part;
    }

    public @Nullable BigDecimal target() {
        return target;
    }

    public @Nullable BigDecimal actual() {
        return actual;
    }

    public @Nullable String words() {
        return words;
    }

    public String source() {
        return source;
    }

    public @Nullable IndicatorRow replaces() {
        return replaces;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Signature signature() {
        return signature;
    }
}
