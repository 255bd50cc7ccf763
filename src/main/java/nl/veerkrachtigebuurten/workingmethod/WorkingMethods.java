package nl.veerkrachtigebuurten.workingmethod;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The library, in the language of whoever reads it and in the order in which a session goes. */
@Component
public class WorkingMethods {

    private final List<WorkingMethod> dutch = read("workingmethod/methods.yml");
    private final List<WorkingMethod> english = read("workingmethod/methods_en.yml");

    WorkingMethods() {}

    /** What the file holds. */
    record Library(List<WorkingMethod> methods) {}

    private static List<WorkingMethod> read(String file) {
        return RecordFile.read(new ClassPathResource(file), Library.class).methods();
    }

    public List<WorkingMethod> all() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : dutch;
    }

    /** Those of these that there are, in the order of the library. */
    public List<WorkingMethod> at(Collection<String> slugs) {
        return all().stream().filter(method -> slugs.contains(method.slug())).toList();
    }

    /** The one that an address refers to; where there is none, the reader gets a 404. */
    public WorkingMethod at(String slug) {
        return Optional.of(at(List.of(slug)))
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .orElseThrow(NotFoundException::new);
    }
}
