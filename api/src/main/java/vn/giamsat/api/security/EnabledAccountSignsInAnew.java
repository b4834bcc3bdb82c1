package vn.giamsat.api.security;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.giamsat.account.command.EnableAccount;

import java.util.UUID;

/**
 * What an account opened before it was disabled stays shut when it is enabled again. Done before
 * the account is enabled: until then nobody can sign in with it, so nothing is missed.
 */
public final class EnabledAccountSignsInAnew
        implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final AccessTokens tokens;
    private final Credentials credentials;

    EnabledAccountSignsInAnew(AccessTokens tokens, Credentials credentials) {
        this.tokens = tokens;
        this.credentials = credentials;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof EnableAccount command) {
            // only when the rules let it through
            unitOfWork.onPrepareCommit(_ -> shut(command.account().value()));
        }
        return chain.proceed();
    }

    private void shut(UUID account) {
        tokens.revokeAll(account);
        credentials.endSessions(account);
    }
}
