package nl.veerkrachtigebuurten.exchange;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.io.IOException;
import java.util.List;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.document.Manuscript;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan, or all of them, as a file: the draft for members, what was adopted for anybody. */
@Controller
@RequestMapping("/plannen")
class PaperController {

    private static final String ADOPTED = "vastgesteld";

    private final Plans plans;
    private final PlanTexts texts;
    private final Manuscripts manuscripts;
    private final Papers papers;
    private final Rights rights;

    PaperController(Plans plans, PlanTexts texts, Manuscripts manuscripts, Papers papers, Rights rights) {
        this.plans = plans;
        this.texts = texts;
        this.manuscripts = manuscripts;
        this.papers = papers;
        this.rights = rights;
    }

    /** @param state {@code vastgesteld} for what was adopted, also where one may read the drafts */
    @GetMapping({
        "/uitvoeringsprogramma.pdf",
        "/uitvoeringsprogramma.docx",
        "/uitvoeringsprogramma.odt",
        "/uitvoeringsprogramma.md"
    })
    @Public
    ResponseEntity<byte[]> index(
            @RequestAttribute String path, @RequestParam(name = "tekst", required = false) @Nullable String state)
            throws IOException {
        var found = ADOPTED.equals(state) || !rights.may(READ_PLANS.name()) ? texts.adopted() : texts.drafts();
        return papers.answer(manuscript(found), "uitvoeringsprogramma", format(path));
    }

    /**
     * @param state {@code vastgesteld} for the newest that was adopted, also where one may read the draft
     * @param number of an earlier version, or one that was submitted
     */
    @GetMapping({"/{plan}.pdf", "/{plan}.docx", "/{plan}.odt", "/{plan}.md"})
    @Public
    ResponseEntity<byte[]> show(
            @PathVariable("plan") String slug,
            @RequestAttribute String path,
            @RequestParam(name = "tekst", required = false) @Nullable String state,
            @RequestParam(name = "versie", required = false) @Nullable Integer number)
            throws IOException {
        var text = text(plans.at(slug), state, number);
        return papers.answer(manuscripts.of(text), slug, format(path));
    }

    private static String format(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Manuscript manuscript(List<PlanText> found) {
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return manuscripts.of(found);
    }

    private PlanText text(Plan plan, @Nullable String state, @Nullable Integer number) {
        var inside = rights.may(READ_PLANS.name(), plan);
        if (number != null) {
            return texts.version(plan, number)
                    .filter(text -> inside || text.isAdopted())
                    .orElseThrow(NotFoundException::new);
        }
        return inside && !ADOPTED.equals(state)
                ? texts.draft(plan)
                : texts.adopted(plan).orElseThrow(NotFoundException::new);
    }
}
