package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface AskedSeats extends Store<AskedSeat> {

    @Query("from AskedSeat a join fetch a.seat where among(:versionIds, a.planVersion.id) order by a.id")
    List<AskedSeat> of(Long[] versionIds);
}
