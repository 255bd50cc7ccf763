package nl.veerkrachtigebuurten.exchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import nl.veerkrachtigebuurten.document.Loss;

/** Something that could not be kept of a document; of no chapter where it belongs to all. */
@Embeddable
record ImportLoss(@Enumerated(EnumType.STRING) Loss.Kind kind, String chapter, int count)
        implements Comparable<ImportLoss> {

    private static final Comparator<ImportLoss> ORDER =
            Comparator.comparing(ImportLoss::kind).thenComparing(ImportLoss::chapter);

    static ImportLoss of(Loss loss) {
        return new ImportLoss(loss.kind(), loss.chapter(), loss.count());
    }

    @Override
    public int compareTo(ImportLoss other) {
        return ORDER.compare(this, other);
    }
}
