package nl.veerkrachtigebuurten.doorway;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeviceKeyService {

    private static final int BITS = 2048;

    private final DeviceKeys keys;
    private final Clock clock;

    DeviceKeyService(DeviceKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The member's own pair, made when it is first asked for and the same from then on. */
    @Requires(ADD_FINDINGS)
    DeviceKey give(Member member) {
        return keys.findByAccountId(member.accountId()).orElseGet(() -> make(member.accountId()));
    }

    private DeviceKey make(long accountId) {
        var pair = pair();
        keys.keepFirst(
                accountId,
                UUID.randomUUID(),
                pair.getPublic().getEncoded(),
                pair.getPrivate().getEncoded(),
                clock.instant());
        return keys.findByAccountId(accountId).orElseThrow();
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
