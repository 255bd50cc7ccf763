package nl.veerkrachtigebuurten.designsession;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which causes and findings a design session takes in, or no longer does. */
record IntakeForm(
        @BindParam("oorzaak") @Nullable List<@Nullable Long> causeIds,
        @BindParam("bevinding") @Nullable List<@Nullable Long> findingIds) {

    private static final int MOST = 100;

    List<Long> causes() {
        return chosen(causeIds);
    }

    List<Long> findings() {
        return chosen(findingIds);
    }

    private static List<Long> chosen(@Nullable List<@Nullable Long> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .limit(MOST)
                        .toList();
    }
}
