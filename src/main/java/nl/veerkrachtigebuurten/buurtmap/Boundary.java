package nl.veerkrachtigebuurten.buurtmap;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import org.hibernate.annotations.Immutable;

/** The shape of a buurt, as a file tells it. */
@Entity
@Immutable
class Boundary extends BaseEntity {

    private long fileId;

    @ManyToOne(fetch = LAZY, optional = false)
    private Neighbourhood neighbourhood;

    private String polygons;

    @SuppressWarnings("NullAway.Init")
    protected Boundary() {}

    Boundary(long fileId, Neighbourhood neighbourhood, String polygons) {
        this.fileId = fileId;
        this.neighbourhood = neighbourhood;
        this.polygons = polygons;
    }

    public Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** The coordinates of a GeoJSON MultiPolygon. */
    String polygons() {
        return polygons;
    }
}
