package nl.veerkrachtigebuurten.fitanswer;

import java.util.List;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import org.jspecify.annotations.Nullable;

/** What {@code demo/fitanswer.yml} tells of what people say. Days are days before today. */
record DemoReplies(List<Told> answers) {

    record Told(
            String question,
            Integer fits,
            Integer partly,
            Integer misfit,
            List<Words> stories,
            @Nullable Handled handled) {

        int number(Fit fit) {
            return switch (fit) {
                case FITS -> fits;
                case PARTLY -> partly;
                case MISFIT -> misfit;
            };
        }
    }

    record Words(String fit, String words) {}

    record Handled(Integer days, String by) {}
}
