package nl.veerkrachtigebuurten.review;

/** What can be said of a finding. */
enum Verdict {
    COUNTS,
    SEEN,
    ASKS,
    OUT;

    /** Whether it takes a reason that its writer can read. */
    public boolean isWithReason() {
        return this == ASKS || this == OUT;
    }
}
