package nl.veerkrachtigebuurten.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Drafts extends Store<Draft> {

    /** What one typed on a page and did not save, newest first. */
    @Query("from Draft d where d.personId = :personId and d.address = :address and d.fields is not null"
            + " and d.savedAt >= :since order by d.savedAt desc, d.id desc")
    List<Draft> of(long personId, String address, Instant since);

    @Query("from Draft d where d.id = :id and d.personId = :personId and d.fields is not null and d.savedAt >= :since")
    Optional<Draft> find(long id, long personId, Instant since);

    @Query("select d.id from Draft d where d.personId = :personId and d.sitting = :sitting and d.fields is not null")
    Optional<Long> open(long personId, String sitting);

    /** Keeps what was typed, unless that sitting has ended or something newer is kept. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into draft (version, person_id, address, sitting, fields, saved_at)"
                    + " values (0, :personId, :address, :sitting, :fields, :typedAt)"
                    + " on conflict (person_id, sitting) do update"
                    + " set fields = excluded.fields, saved_at = excluded.saved_at, version = draft.version + 1"
                    + " where draft.fields is not null and draft.saved_at <= excluded.saved_at")
    void keep(long personId, String address, String sitting, String fields, Instant typedAt);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into draft (version, person_id, address, sitting, fields, saved_at)"
                    + " values (0, :personId, :address, :sitting, null, :now)"
                    + " on conflict (person_id, sitting) do update"
                    + " set fields = null, saved_at = excluded.saved_at, version = draft.version + 1")
    void end(long personId, String address, String sitting, Instant now);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update draft set fields = null, saved_at = :now, version = version + 1"
                    + " where id = :id and person_id = :personId and fields is not null")
    int end(long id, long personId, Instant now);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from draft where saved_at < :old or (fields is null and saved_at < :ended)")
    void forget(Instant old, Instant ended);

    /** Leaves somebody's newest ones. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from draft where id in (select id from draft where person_id = :personId"
                    + " order by saved_at desc, id desc offset :most)")
    void forgetBeyond(int most, long personId);
}
