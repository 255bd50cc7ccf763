package nl.veerkrachtigebuurten.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was said, step by step. It holds none of the words, and nothing of who said or heard them.
 *
 * @param buurt the name of the buurt; of several, where it goes on as findings of several
 * @param discussed when it was talked about in a design session
 * @param helped what the giver answered
 */
record Loop(
        LocalDate heard,
        String buurt,
        List<Meant> meant,
        @Nullable LocalDate discussed,
        @Nullable HelpAnswer helped) {

    /**
     * A cause that it points at.
     *
     * @param whyNot the sentence for residents, where it is not taken up
     */
    record Meant(
            String cause, @Nullable String whyNot, @Nullable LocalDate saidOn, List<Deed> deeds) {}

    /** Something that is done about a cause, and since when it stands so. */
    record Deed(String title, String state, LocalDate since) {

        public boolean isDone() {
            return state.equals("DONE");
        }

        public boolean isStopped() {
            return state.equals("STOPPED");
        }
    }

    /** The stations, in their order. */
    enum Step {
        HEARD,
        MEANT,
        DISCUSSED,
        CHOSEN,
        DONE,
        HELPED
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    /** What the giver can answer. */
    public List<HelpAnswer.Helped> answers() {
        return List.of(HelpAnswer.Helped.values());
    }

    public List<Deed> deeds() {
        return meant.stream()
                .flatMap(cause -> cause.deeds().stream())
                .distinct()
                .toList();
    }

    /** Causes of which residents were told why not. */
    public List<Meant> refusals() {
        return meant.stream().filter(cause -> cause.whyNot() != null).toList();
    }

    public boolean isChosen() {
        return deeds().stream().anyMatch(deed -> !deed.isStopped());
    }

    public boolean isDone() {
        return deeds().stream().anyMatch(Deed::isDone);
    }

    /** Whether the giver was told that nothing happens. */
    public boolean isRefused() {
        return !meant.isEmpty() && refusals().size() == meant.size();
    }

    public boolean asksWhetherItHelped() {
        return isDone() && helped == null;
    }

    private boolean has(Step step) {
        return switch (step) {
            case HEARD -> true;
            case MEANT -> !meant.isEmpty();
            case DISCUSSED -> discussed != null;
            case CHOSEN -> isChosen() || isRefused();
            case DONE -> isDone();
            case HELPED -> helped != null;
        };
    }

    /** The state of a station: behind us once anything after it was reached. */
    public String station(Step step) {
        var last = Step.HEARD;
        for (var reached : Step.values()) {
            last = has(reached) ? reached : last;
        }
        return step.compareTo(last) <= 0 ? "done" : step.ordinal() == last.ordinal() + 1 && !isOver() ? "now" : "todo";
    }

    /** Told why not, and nothing more to come. */
    private boolean isOver() {
        return isRefused() && !isDone();
    }
}
