package nl.veerkrachtigebuurten.step;

enum StepState {
    OPEN,
    DONE,
    LAPSED
}
