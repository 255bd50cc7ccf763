package nl.veerkrachtigebuurten.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows one by one. */
public interface SheetWriter extends Closeable {

    /** @param cells text, numbers, {@link LocalDate}s, or nothing */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
