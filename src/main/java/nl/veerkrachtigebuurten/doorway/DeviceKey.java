package nl.veerkrachtigebuurten.doorway;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.BaseEntity;

/** The pair of keys of one account: a device seals with the public one, and only its owner's sign-in gives the other. */
@Entity
class DeviceKey extends BaseEntity {

    private long accountId;
    private UUID owner;
    private byte[] publicKey;
    private byte[] privateKey;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected DeviceKey() {}

    long accountId() {
        return accountId;
    }

    /** What a device calls the owner. */
    UUID owner() {
        return owner;
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey);
    }

    String privateKey() {
        return Base64.getEncoder().encodeToString(privateKey);
    }

    Instant createdAt() {
        return createdAt;
    }
}
