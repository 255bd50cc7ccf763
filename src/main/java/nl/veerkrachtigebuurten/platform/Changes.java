package nl.veerkrachtigebuurten.platform;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitDeleteEventListener;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/** Counts committed changes of entities, so that what was made from the data can tell whether it is still true. */
@Component
class Changes implements PostCommitInsertEventListener, PostCommitUpdateEventListener, PostCommitDeleteEventListener {

    private final AtomicLong generation = new AtomicLong();

    Changes(EntityManagerFactory entities) {
        var events = entities.unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry();
        listenTo(events);
    }

    private void listenTo(EventListenerRegistry events) {
        events.appendListeners(EventType.POST_COMMIT_INSERT, this);
        events.appendListeners(EventType.POST_COMMIT_UPDATE, this);
        events.appendListeners(EventType.POST_COMMIT_DELETE, this);
    }

    long generation() {
        return generation.get();
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        generation.incrementAndGet();
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        generation.incrementAndGet();
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        generation.incrementAndGet();
    }

    @Override
    public void onPostInsertCommitFailed(PostInsertEvent event) {}

    @Override
    public void onPostUpdateCommitFailed(PostUpdateEvent event) {}

    @Override
    public void onPostDeleteCommitFailed(PostDeleteEvent event) {}

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return true;
    }
}
