package nl.veerkrachtigebuurten;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.veerkrachtigebuurten.account.Accounts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a page test as one of the demo accounts: {@code @SignedInAs("pijlerleider.wonen")}. Its rights are read as ever. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAs.Factory.class, setupBefore = TestExecutionEvent.TEST_EXECUTION)
public @interface SignedInAs {

    /** The part of the address before {@code @example.nl}. */
    String value();

    /** Makes what a session holds of somebody who signed in: the account's id. */
    class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final Accounts accounts;

        Factory(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs who) {
            var account = accounts.findByEmail(who.value() + "@example.nl").orElseThrow();
            var authorities = AuthorityUtils.createAuthorityList("MEMBER");
            var user = new User(String.valueOf(account.id()), "", authorities);
            return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
        }
    }
}
