package nl.veerkrachtigebuurten.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;

/** What was adopted of the plans, which is what readers see of them. The module that adopts stands above the plans. */
public interface AdoptedTexts {

    /**
     * The newest adopted text of a plan.
     *
     * @param parts what stands on the plan's page in place of its draft: the text, and what stands beside it
     */
    record AdoptedText(String title, @Nullable String about, LocalDate adoptedOn, List<Part> parts) {}

    Optional<AdoptedText> of(Plan plan);

    /** The day on which the newest adopted text of each plan was adopted, by the plan's id. */
    Map<Long, LocalDate> days();
}
