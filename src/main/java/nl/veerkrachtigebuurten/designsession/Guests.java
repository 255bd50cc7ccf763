package nl.veerkrachtigebuurten.designsession;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Guests extends Store<Guest> {

    @Query(
            "from Guest g join fetch g.seat s left join fetch s.pillar left join fetch s.body b left join fetch b.pillars"
                    + " where g.session.id = :sessionId order by g.name, g.id")
    List<Guest> of(long sessionId);

    /** At once, so that the same person can be invited through another seat. */
    @Modifying
    @Query("delete from Guest g where among(:ids, g.id)")
    void uninvite(Long[] ids);
}
