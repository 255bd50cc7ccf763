package nl.veerkrachtigebuurten.seats;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

public interface Seats extends Store<Seat> {

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findAllByOrderById();

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findByIdInOrderById(Collection<Long> ids);

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findByBodyIdOrderById(long bodyId);

    /** The seat that leads a pillar, if the pillar has one. */
    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    Optional<Seat> findFirstByKindAndPillarId(SeatKind kind, long pillarId);

    List<Seat> findByKindInOrderByKindDescIdAsc(Collection<SeatKind> kinds);

    @Override
    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    Optional<Seat> findById(Long id);
}
