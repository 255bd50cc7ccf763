package nl.veerkrachtigebuurten.account;

import java.time.Clock;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links, and recognises them: 256 bits of chance, of which only a SHA-256 hash is stored. */
@Component
class LinkIssuer {

    private final AccessLinks links;
    private final Clock clock;

    LinkIssuer(AccessLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A new link; those given out before for the same account no longer work.
     *
     * @return the path of the page where a password is chosen
     */
    @Transactional
    String issue(AccessLink.Purpose purpose, @Nullable Account account) {
        if (account != null) {
            links.findByAccountAndUsedAtIsNull(account).forEach(link -> link.use(clock.instant()));
        }
        var token = Secret.made();
        links.save(new AccessLink(Secret.hash(token), purpose, account, clock.instant()));
        return "/wachtwoord/" + token;
    }

    /** The link behind a token, as long as it can be used. */
    Optional<AccessLink> find(String token) {
        return links.findByHash(Secret.hash(token)).filter(link -> link.isUsableAt(clock.instant()));
    }
}
