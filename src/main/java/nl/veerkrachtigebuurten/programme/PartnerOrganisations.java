package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

public interface PartnerOrganisations extends Store<PartnerOrganisation> {

    List<PartnerOrganisation> findAllByOrderByName();

    @EntityGraph(attributePaths = "otherNames")
    Optional<PartnerOrganisation> findBySlug(String slug);

    /** The partner at an address, with its other names; where there is none, the reader gets a 404. */
    default PartnerOrganisation at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
