package nl.veerkrachtigebuurten.adoption;

import java.util.Collection;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface AskedSeats extends Store<AskedSeat> {

    @Query("from AskedSeat a join fetch a.seat where a.planVersion.id in :versionIds order by a.id")
    List<AskedSeat> of(Collection<Long> versionIds);
}
