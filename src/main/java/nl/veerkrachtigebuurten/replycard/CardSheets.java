package nl.veerkrachtigebuurten.replycard;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface CardSheets extends Store<CardSheet> {

    /** A sheet, and how many of its cards came back. */
    record Tally(CardSheet sheet, long returned) {}

    /** The last printed first. */
    @Query("select new nl.veerkrachtigebuurten.replycard.CardSheets$Tally(s, (select count(c) from ReplyCard c"
            + " where c.sheetId = s.id and c.findingId is not null)) from CardSheet s order by s.id desc")
    List<Tally> lastPrinted(Limit most);
}
