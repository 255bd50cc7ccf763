package nl.veerkrachtigebuurten.exchange;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.document.ReadDocument.ReadChapter;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;

/** A Word document that was taken in for a plan: looked at first, then imported or dropped. Only its maker sees it. */
@Entity
class PlanImport extends BaseEntity {

    /** How it stands with the document. */
    enum State {
        OPEN,
        IMPORTED,
        DROPPED
    }

    @ManyToOne(fetch = LAZY, optional = false)
    private Plan plan;

    private String fileName;
    private long personId;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @ElementCollection
    @CollectionTable(name = "import_loss", joinColumns = @JoinColumn(name = "import_id"))
    private Set<ImportLoss> losses;

    @SuppressWarnings("NullAway.Init")
    protected PlanImport() {}

    PlanImport(Plan plan, String fileName, long personId, Instant createdAt, List<ImportLoss> losses) {
        this.plan = plan;
        this.fileName = fileName;
        this.personId = personId;
        this.createdAt = createdAt;
        this.losses = new LinkedHashSet<>(losses);
        this.state = State.OPEN;
    }

    /** One of its chapters; what stands before the first heading is called after the file. */
    ImportedChapter chapter(int position, ReadChapter read) {
        var name = fileName.replaceAll("\\.[^.]*$", "");
        var title = read.title().isBlank() ? name.substring(0, Math.min(name.length(), 120)) : read.title();
        return new ImportedChapter(this, position, title, read.text());
    }

    void complete() {
        leave(State.IMPORTED);
    }

    void drop() {
        leave(State.DROPPED);
    }

    private void leave(State to) {
        if (!isOpen()) {
            throw new RefusedException("planImport.refused.closed");
        }
        state = to;
        losses.clear();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public State state() {
        return state;
    }

    public Plan plan() {
        return plan;
    }

    public String fileName() {
        return fileName;
    }

    public long personId() {
        return personId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What could not be kept, by the order in which it is told. */
    public List<ImportLoss> losses() {
        return losses.stream().sorted().toList();
    }
}
