package nl.veerkrachtigebuurten.planline;

import java.util.List;

/** How far a plan line is on its way from words to deeds. */
public enum LineState {
    TO_TRANSLATE("OPEN"),
    IN_HAND("BUSY"),
    TRANSLATED("PLANNED"),
    IN_PROGRESS("BUSY"),
    EVALUATED("DONE"),
    DELIBERATELY_NOT("DROPPED");

    /** Those on the way, in their order. */
    static final List<LineState> WAY = List.of(TO_TRANSLATE, IN_HAND, TRANSLATED, IN_PROGRESS, EVALUATED);

    static final List<LineState> UNTRANSLATED = List.of(TO_TRANSLATE, IN_HAND);

    private final String look;

    LineState(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }

    public boolean isUntranslated() {
        return UNTRANSLATED.contains(this);
    }

    /** Whether somebody who brings a line from here to there has to say why: by not doing it, or by going back. */
    boolean needsReasonTo(LineState other) {
        return other == DELIBERATELY_NOT || this != DELIBERATELY_NOT && other.ordinal() < ordinal();
    }
}
