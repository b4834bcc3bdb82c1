package vn.giamsat.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Set;

/**
 * Has all parts of a page read from one snapshot of the views, so that they agree: what lands
 * between two reads shows in all parts of the next page and in none of this one. It begins when
 * everything that is waited for is there, or the page would never see it.
 */
final class OneSnapshot implements HandlerInterceptor {

    private static final String BEGUN = OneSnapshot.class.getName();
    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD");

    private final PlatformTransactionManager transactions;

    OneSnapshot(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Not for what is sent: whoever decides must see what was recorded meanwhile. */
    void begin(HttpServletRequest request) {
        if (ONLY_READ.contains(request.getMethod()) && request.getAttribute(BEGUN) == null) {
            var snapshot = new DefaultTransactionDefinition();
            snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            request.setAttribute(BEGUN, transactions.getTransaction(snapshot));
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (request.getAttribute(BEGUN) instanceof TransactionStatus begun) {
            request.removeAttribute(BEGUN);
            if (begun.isRollbackOnly() || failure != null) {
                transactions.rollback(begun);
            } else {
                transactions.commit(begun);
            }
        }
    }
}
