package nl.veerkrachtigebuurten.programme;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a programme file. */
final class ProgrammeFileReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.AS_EMPTY))
            .build();

    private ProgrammeFileReader() {}

    static ProgrammeFile read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return YAML.readValue(content, ProgrammeFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
