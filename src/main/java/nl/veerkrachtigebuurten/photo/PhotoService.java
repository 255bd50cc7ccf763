package nl.veerkrachtigebuurten.photo;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.util.UUID;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PhotoService {

    private final FindingPhotos photos;
    private final Clock clock;

    PhotoService(FindingPhotos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Requires(ADD_FINDINGS)
    void add(Finding finding, UUID key, byte[] content, Member member) {
        if (!photos.existsByKey(key)) {
            photos.save(new FindingPhoto(finding, key, content, Author.of(member), clock.instant()));
        }
    }

    /** For good: it may show somebody who did not want that. */
    @Requires(EDIT_FINDINGS)
    void remove(Finding finding, long id) {
        photos.delete(photos.findByIdAndFindingId(id, finding.id()).orElseThrow(NotFoundException::new));
    }
}
