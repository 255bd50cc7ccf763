package nl.veerkrachtigebuurten.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Some words of a text that point to a person.
 *
 * @param start where they begin in the text
 */
public record PersonalFragment(Kind kind, String words, int start) {

    /** What the words look like. */
    public enum Kind {
        PHONE,
        EMAIL,
        BSN,
        IBAN,
        ADDRESS,
        BIRTH_DATE
    }

    int end() {
        return start + words.length();
    }

    boolean overlaps(PersonalFragment other) {
        return start < other.end() && other.start < end();
    }

    /** The same for the same words in the same field, so that a confirmation holds for them and for nothing else. */
    public String keyIn(String field) {
        return UUID.nameUUIDFromBytes((field + ' ' + kind + ' ' + words).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
