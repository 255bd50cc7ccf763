package nl.veerkrachtigebuurten.buurtscan;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a finding said, told anew as another one.
 *
 * @param key the same for the same form, so that it makes one finding however often it arrives
 */
public record Retold(
        UUID key, FindingKind kind, String words, @Nullable String interpretation, Set<Long> pillarIds) {}
