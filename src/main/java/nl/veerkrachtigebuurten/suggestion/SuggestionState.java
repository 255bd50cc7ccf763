package nl.veerkrachtigebuurten.suggestion;

/** What became of a suggestion. */
enum SuggestionState {
    OPEN,
    ACCEPTED,
    DECLINED
}
