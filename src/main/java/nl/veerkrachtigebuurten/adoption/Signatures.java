package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

public interface Signatures extends Store<Signature> {

    /** The signatures below some versions, first signed first. */
    @Query("from Signature s join fetch s.seat join fetch s.person where among(:versionIds, s.planVersion.id)"
            + " order by s.signedAt, s.id")
    List<Signature> of(Long[] versionIds);
}
