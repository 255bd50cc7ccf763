package nl.veerkrachtigebuurten.promise;

import java.util.List;

/** The kinds of texts that a promise stands in. */
public enum PromiseSource {
    CHAPTER,
    STATUS_REPORT,
    NEWSLETTER,
    MINUTES;

    /** Those of which one writes down which it was. */
    static final List<PromiseSource> NAMED = List.of(NEWSLETTER, MINUTES);
}
