package nl.veerkrachtigebuurten.cause;

import java.util.List;

/** What sort of thing points at a cause. */
enum EvidenceKind {
    FINDING,
    FIGURE,
    SOURCE;

    /** What one types, and does not point out. */
    static final List<EvidenceKind> TYPED = List.of(FIGURE, SOURCE);
}
