package nl.veerkrachtigebuurten.suggestion;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the history of a chapter says of a revision that was suggested: by whom, and why. In the programme's language. */
@Component
class Credit {

    private static final int LONGEST = 200;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    Credit(MessageSource messages) {
        this.messages = messages;
    }

    String of(Suggestion suggestion) {
        var why = suggestion.why() == null ? "" : ": " + suggestion.why();
        var credit = messages.getMessage("suggestion.credit", new Object[] {suggestion.author()}, DUTCH) + why;
        return credit.length() <= LONGEST ? credit : credit.substring(0, LONGEST - 1) + "…";
    }
}
