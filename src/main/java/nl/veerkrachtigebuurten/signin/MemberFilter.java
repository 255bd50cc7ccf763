package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads for every request, in open sessions too, who the signed-in account is today and what it may do. */
class MemberFilter extends OncePerRequestFilter {

    private final Members members;

    MemberFilter(Members members) {
        this.members = members;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null) {
            accountId(signedIn)
                    .flatMap(members::find)
                    .ifPresentOrElse(member -> admit(member, request), SecurityContextHolder::clearContext);
        }
        chain.doFilter(request, response);
    }

    /** Error pages know the member as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void admit(Member member, HttpServletRequest request) {
        var authentication = new UsernamePasswordAuthenticationToken(member, null, List.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        request.setAttribute("member", member);
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute("sessionSeconds", session.getMaxInactiveInterval());
        }
    }

    private static Optional<Long> accountId(Authentication authentication) {
        return Optional.of(authentication.getName())
                .filter(name -> name.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
