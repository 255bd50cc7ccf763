package nl.veerkrachtigebuurten.photo;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLACES;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a finding: its photos, for who may know the exact place, and a way to add one. */
@Component
@Order(1)
class PhotoPart implements FindingPart {

    private final FindingPhotos photos;
    private final Rights rights;

    PhotoPart(FindingPhotos photos, Rights rights) {
        this.photos = photos;
        this.rights = rights;
    }

    /** @param photos ids of those that are shown; none for who may not see them */
    record Album(Finding finding, List<Long> photos, int number) {

        public boolean isFull() {
            return number >= FindingPhoto.MOST;
        }
    }

    @Override
    public Optional<Part> on(Finding finding) {
        return rights.member()
                .filter(member -> member.may(READ_PLACES) || member.may(ADD_FINDINGS))
                .map(member -> {
                    var all = photos.idsOf(finding.id());
                    return new Album(finding, member.may(READ_PLACES) ? all : List.of(), all.size());
                })
                .map(album -> new Part("photo/photos", album));
    }
}
