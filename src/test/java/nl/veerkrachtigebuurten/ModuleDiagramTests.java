package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws the modules from the code; where the drawing in docs was stale, it is renewed and the test fails once. */
class ModuleDiagramTests {

    private static final Path DRAWING = Path.of("docs/modules.md");

    @Test
    void theDrawingShowsTheModulesAsTheyAre() throws IOException {
        var drawn = Files.exists(DRAWING) ? Files.readString(DRAWING) : "";
        var now = draw(ApplicationModules.of(PortalApplication.class));
        if (!now.equals(drawn)) {
            Files.createDirectories(DRAWING.getParent());
            Files.writeString(DRAWING, now);
        }

        assertThat(drawn)
                .as("docs/modules.md was stale and has been renewed: commit it")
                .isEqualTo(now);
    }

    private static String draw(ApplicationModules modules) {
        var lines = new StringBuilder("# The modules\n\nDrawn from the code by `ModuleDiagramTests`. "
                + "An arrow says: uses.\n\n```mermaid\ngraph TD\n");
        var arrows = new TreeSet<String>();
        modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> {
                    lines.append("    ").append(module.getIdentifier()).append('\n');
                    arrows.addAll(arrowsFrom(module, modules));
                });
        arrows.forEach(arrow -> lines.append("    ").append(arrow).append('\n'));
        return lines.append("```\n").toString();
    }

    private static TreeSet<String> arrowsFrom(ApplicationModule module, ApplicationModules modules) {
        var arrows = new TreeSet<String>();
        module.getDirectDependencies(modules, DependencyType.values()).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier())
                .filter(target -> !target.equals(module.getIdentifier()))
                .forEach(target -> arrows.add(module.getIdentifier() + " --> " + target));
        return arrows;
    }
}
