package nl.veerkrachtigebuurten.fitanswer;

import nl.veerkrachtigebuurten.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What somebody tells with an answer; what points to a person is asked after. */
final class Story {

    private Story() {}

    static void check(@Nullable String words, @Nullable Boolean confirmed, Errors errors, Model model) {
        var found = PersonalData.inPlace(words);
        if (words == null || found.isEmpty() || errors.hasFieldErrors("story")) {
            return;
        }
        model.addAttribute("passages", PersonalData.passages(words, found));
        if (!Boolean.TRUE.equals(confirmed)) {
            errors.rejectValue("story", "answer.story.personal");
        }
    }
}
