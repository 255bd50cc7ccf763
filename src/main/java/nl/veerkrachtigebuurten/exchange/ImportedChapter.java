package nl.veerkrachtigebuurten.exchange;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** A chapter as it was read from a document, until it is imported or dropped. */
@Entity
@Immutable
class ImportedChapter extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "import_id")
    private PlanImport source;

    private int position;
    private String title;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ImportedChapter() {}

    ImportedChapter(PlanImport source, int position, String title, String text) {
        this.source = source;
        this.position = position;
        this.title = title;
        this.text = text;
    }

    public PlanImport source() {
        return source;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
