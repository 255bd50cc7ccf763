package nl.veerkrachtigebuurten.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links, and recognises them: 256 bits of chance, of which only a SHA-256 hash is stored. */
@Component
class LinkIssuer {

    private final AccessLinks links;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

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
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(new AccessLink(hash(token), purpose, account, clock.instant()));
        return "/wachtwoord/" + token;
    }

    /** The link behind a token, as long as it can be used. */
    Optional<AccessLink> find(String token) {
        return links.findByHash(hash(token)).filter(link -> link.isUsableAt(clock.instant()));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
