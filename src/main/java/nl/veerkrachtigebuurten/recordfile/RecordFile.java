package nl.veerkrachtigebuurten.recordfile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file whose schema is a record: the names of its components in snake case are the keys; what is not nullable and
 * not a list or map must be there; other keys are refused.
 */
public final class RecordFile {

    private RecordFile() {}

    public static <T extends Record> T read(Resource file, Class<T> type) {
        return read(file, type, (content, slips) -> {});
    }

    /**
     * @param checks what the schema cannot say; in place of what could not be read they see emptiness
     * @throws WrongFileException with all that is wrong
     */
    public static <T extends Record> T read(Resource file, Class<T> type, BiConsumer<T, Slips> checks) {
        var slips = new Slips(Objects.requireNonNullElse(file.getFilename(), file.getDescription()));
        var content = new RecordReader(slips).read(compose(file, slips), type);
        if (content != null) {
            checks.accept(content, slips);
        }
        slips.refuse();
        return Objects.requireNonNull(content);
    }

    private static @Nullable Node compose(Resource file, Slips slips) {
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new Yaml(new LoaderOptions()).compose(text);
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark() == null ? unreadable.getContextMark() : unreadable.getProblemMark();
            slips.atLine(mark == null ? 1 : mark.getLine() + 1, "is geen leesbare YAML: " + unreadable.getProblem());
        } catch (YAMLException unreadable) {
            slips.inFile("is geen leesbare YAML: " + unreadable.getMessage());
        } catch (IOException missing) {
            slips.inFile("kan niet worden gelezen: " + file.getDescription());
        }
        slips.refuse();
        return null;
    }
}
