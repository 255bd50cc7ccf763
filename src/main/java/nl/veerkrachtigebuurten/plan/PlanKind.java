package nl.veerkrachtigebuurten.plan;

/** What a plan is for. */
enum PlanKind {
    PILLAR,
    NEIGHBOURHOOD,
    VISION
}
