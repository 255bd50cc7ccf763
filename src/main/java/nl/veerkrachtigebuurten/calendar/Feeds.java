package nl.veerkrachtigebuurten.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.veerkrachtigebuurten.platform.ContentTag;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The answers of feeds. Programs read them, so they are never a page, and never lead to one. */
@Component
class Feeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Excerpts excerpts;
    private final EventWords words;
    private final CalendarWriter writer;
    private final MessageSource messages;

    Feeds(Excerpts excerpts, EventWords words, CalendarWriter writer, MessageSource messages) {
        this.excerpts = excerpts;
        this.words = words;
        this.writer = writer;
        this.messages = messages;
    }

    /** What is published; its links lead to public pages. */
    ResponseEntity<byte[]> forAnybody(Excerpt excerpt, Locale locale) {
        var calendar = writer.write(words.name(excerpt, locale), excerpts.published(excerpt), false, locale);
        return answer(calendar, CacheControl.noCache());
    }

    /** All that members may see; its links lead to their pages. */
    ResponseEntity<byte[]> forMember(Excerpt excerpt, Locale locale) {
        var calendar = writer.write(words.name(excerpt, locale), excerpts.all(excerpt), true, locale);
        return answer(calendar, CacheControl.noCache().cachePrivate());
    }

    /** With its tag; whoever already has this one is told so. */
    private static ResponseEntity<byte[]> answer(byte[] calendar, CacheControl cache) {
        var name = ContentDisposition.inline().filename("routekaart.ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Robots-Tag", "noindex")
                .cacheControl(cache)
                .eTag(ContentTag.of(calendar))
                .body(calendar);
    }

    ResponseEntity<byte[]> refuse(HttpStatus status, Locale locale) {
        var why = messages.getMessage("calendar.feed." + status.value(), null, locale) + "\n";
        var answer = ResponseEntity.status(status).contentType(TEXT).cacheControl(CacheControl.noStore());
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedLimit.SPAN.toSeconds()));
        }
        return answer.body(why.getBytes(StandardCharsets.UTF_8));
    }
}
