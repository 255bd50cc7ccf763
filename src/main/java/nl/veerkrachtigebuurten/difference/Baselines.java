package nl.veerkrachtigebuurten.difference;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Baselines extends Store<Baseline> {

    /** Those that stand, newest day first. */
    @Query("from Baseline b where b.withdrawnOn is null order by b.day desc, b.id desc")
    List<Baseline> standing();

    @Query("from Baseline b order by b.day desc, b.id desc")
    List<Baseline> all();

    @NativeQuery("select exists (select from baseline where withdrawn_on is null and lower(name) = lower(:name))")
    boolean stands(String name);
}
