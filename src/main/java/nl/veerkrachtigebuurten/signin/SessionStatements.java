package nl.veerkrachtigebuurten.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for a session, and writes it, without a transaction around it: half of what a page would wait for. Only where one is
 * open already, which may be one that only reads, a session stands apart from it.
 */
class SessionStatements implements TransactionOperations {

    private final TransactionTemplate apart;

    SessionStatements(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        var around = TransactionSynchronizationManager.isActualTransactionActive()
                ? apart
                : TransactionOperations.withoutTransaction();
        return around.execute(action);
    }
}
