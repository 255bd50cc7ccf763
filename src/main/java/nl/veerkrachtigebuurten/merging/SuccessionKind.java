package nl.veerkrachtigebuurten.merging;

/** How a finding went on in another. */
enum SuccessionKind {
    MERGED,
    SPLIT
}
