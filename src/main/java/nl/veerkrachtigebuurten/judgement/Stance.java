package nl.veerkrachtigebuurten.judgement;

/** Whether an argument speaks for a cause or against it. */
enum Stance {
    SUPPORTS,
    DISPUTES
}
