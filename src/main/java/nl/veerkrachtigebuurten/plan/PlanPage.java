package nl.veerkrachtigebuurten.plan;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the page of a plan what its reader may see: the adopted text, or else the draft, which is for members. */
@Component
class PlanPage {

    private final Chapters chapters;
    private final Revisions revisions;
    private final AdoptedTexts adoptedTexts;
    private final PlanParts parts;
    private final Rights rights;
    private final Clock clock;

    PlanPage(
            Chapters chapters,
            Revisions revisions,
            AdoptedTexts adoptedTexts,
            PlanParts parts,
            Rights rights,
            Clock clock) {
        this.chapters = chapters;
        this.revisions = revisions;
        this.adoptedTexts = adoptedTexts;
        this.parts = parts;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param draft whether a member asks for the draft although there is an adopted text */
    void fill(Model model, Plan plan, boolean draft) {
        var inside = rights.may(READ_PLANS.name(), plan);
        var adopted = inside && draft ? Optional.<AdoptedTexts.AdoptedText>empty() : adoptedTexts.of(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("line", ChapterLine.of(plan, chapters.of(plan.id()), clock));
        if (inside && adopted.isEmpty()) {
            model.addAttribute("texts", textsOf(plan));
            model.addAttribute("parts", parts.on(plan));
        } else {
            adopted.ifPresent(text -> model.addAttribute("adopted", text));
        }
    }

    private Map<String, String> textsOf(Plan plan) {
        return revisions.newestOf(plan.id()).stream()
                .collect(toMap(revision -> revision.chapter().slug(), Revision::text));
    }
}
