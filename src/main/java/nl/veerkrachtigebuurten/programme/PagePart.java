package nl.veerkrachtigebuurten.programme;

import java.util.Optional;

/**
 * What another module shows on the public page of a pillar, a buurt or a partner: published things only, unless whoever
 * is signed in may see more.
 */
public interface PagePart {

    /**
     * @param template a template of that module with a fragment {@code part(content)}
     * @param content what the fragment shows
     */
    record Part(String template, Object content) {}

    default Optional<Part> on(Pillar pillar) {
        return Optional.empty();
    }

    default Optional<Part> on(Neighbourhood neighbourhood) {
        return Optional.empty();
    }

    default Optional<Part> on(PartnerOrganisation partner) {
        return Optional.empty();
    }
}
