package nl.veerkrachtigebuurten.doorway;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

interface DeviceKeys extends Store<DeviceKey> {

    Optional<DeviceKey> findByAccountId(long accountId);

    /** Of two tabs that ask for a first pair at the same time, the database takes one. */
    @Modifying
    @NativeQuery("insert into device_key (version, account_id, owner, public_key, private_key, created_at)"
            + " values (0, :accountId, :owner, :publicKey, :privateKey, :now) on conflict do nothing")
    void keepFirst(long accountId, UUID owner, byte[] publicKey, byte[] privateKey, Instant now);
}
