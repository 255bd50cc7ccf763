package nl.veerkrachtigebuurten.reference;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;

interface References extends Store<Reference> {

    List<Reference> findByChapterId(long chapterId);

    List<Reference> findByAddress(String address);
}
