package nl.veerkrachtigebuurten.difference;

import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface Baselines extends Store<Baseline> {

    /** Those that stand, newest day first. */
    @Query("from Baseline b where b.withdrawnOn is null order by b.day desc, b.id desc")
    List<Baseline> standing();

    @Query("from Baseline b order by b.day desc, b.id desc")
    List<Baseline> all();

    default boolean stands(String name) {
        return standsInLowerCase(name.toLowerCase(Locale.ROOT));
    }

    @Query("select count(*) > 0 from Baseline b where b.withdrawnOn is null and lower(b.name) = :name")
    boolean standsInLowerCase(String name);
}
