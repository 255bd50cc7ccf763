package nl.veerkrachtigebuurten.milestonefile;

import java.util.List;

/** What is wrong with a cell: the key of the sentence that says what to do, and what goes into it. */
record Problem(String key, List<Object> arguments) {

    static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
