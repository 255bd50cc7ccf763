package nl.veerkrachtigebuurten.adoption;

/** How a submitted version of a plan stands. */
public enum AdoptionState {
    SUBMITTED,
    ADOPTED,
    RETURNED
}
