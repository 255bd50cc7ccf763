package nl.veerkrachtigebuurten.access;

/** What a right is bound to: everything, or one thing of a kind. */
public record Scope(Kind kind, long id) {

    /** The kinds of things a right can be bound to. */
    public enum Kind {
        EVERYTHING,
        PARTICIPATION,
        PILLAR,
        EVERY_PILLAR,
        BODY,
        SEAT,
        PARTNER
    }

    public static Scope everything() {
        return new Scope(Kind.EVERYTHING, 0);
    }

    /** All that the participation team does: its lane of the routekaart, neighbourhood plans, the vision. */
    public static Scope participation() {
        return new Scope(Kind.PARTICIPATION, 0);
    }

    public static Scope pillar(long id) {
        return new Scope(Kind.PILLAR, id);
    }

    /** What belongs to a pillar, whichever it is. */
    public static Scope everyPillar() {
        return new Scope(Kind.EVERY_PILLAR, 0);
    }

    public static Scope body(long id) {
        return new Scope(Kind.BODY, id);
    }

    public static Scope seat(long id) {
        return new Scope(Kind.SEAT, id);
    }

    public static Scope partner(long id) {
        return new Scope(Kind.PARTNER, id);
    }
}
