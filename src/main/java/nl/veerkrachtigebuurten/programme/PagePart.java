package nl.veerkrachtigebuurten.programme;

import java.util.Optional;

/**
 * What another module shows on the front page, or on the public page of a pillar, a buurt or a partner: published things
 * only, unless whoever is signed in may see more. Parts stand in the {@code @Order} of their beans.
 */
public interface PagePart {

    /**
     * @param template a template of that module with a fragment {@code part(content)}
     * @param content what the fragment shows
     * @param beside whether it stands in the narrow column beside the text
     */
    record Part(String template, Object content, boolean beside) {

        public Part(String template, Object content) {
            this(template, content, false);
        }
    }

    default Optional<Part> onFront() {
        return Optional.empty();
    }

    /** On the page that shows all buurten. */
    default Optional<Part> onNeighbourhoods() {
        return Optional.empty();
    }

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
