package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

public interface PartnerOrganisations extends Store<PartnerOrganisation> {

    List<PartnerOrganisation> findAllByOrderByName();

    @Query("from PartnerOrganisation p left join fetch p.otherNames where p.slug = :slug")
    Optional<PartnerOrganisation> findBySlug(String slug);

    /** Which has or had a name that resembles the words, nearest first; with its other names. */
    @Query(
            "from PartnerOrganisation p left join fetch p.otherNames where p.id in (select x.id from PartnerOrganisation x"
                    + " where " + Alike.NAME
                    + " >= 0.55) or p.id in (select o.id from PartnerOrganisation o join o.otherNames x"
                    + " where " + Alike.NAME + " >= 0.55) order by p.name")
    List<PartnerOrganisation> named(String words);

    /** The partner at an address, with its other names; where there is none, the reader gets a 404. */
    default PartnerOrganisation at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
