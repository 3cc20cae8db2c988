package court.config;

import court.identity.SignIns;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Sign-in that stops listening to whoever guesses. */
final class GuardedSignIn implements AuthenticationManager {
    private static final int LONGEST = 200;
    private final AuthenticationManager manager;
    private final SignIns signIns;

    GuardedSignIn(AuthenticationManager manager, SignIns signIns) {
        this.manager = manager;
        this.signIns = signIns;
    }

    /** Too many attempts of late; this one was not looked at. */
    static final class TooMany extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many failed sign-ins");
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        if (!canBeAnAccount(account)) {
            throw new BadCredentialsException("no account has such a name");
        }
        String address = address(attempt);
        if (signIns.tooMany(account, address)) {
            throw new TooMany();
        }
        try {
            Authentication someone = manager.authenticate(attempt);
            signIns.succeeded(account, address);
            return someone;
        } catch (BadCredentialsException e) {
            signIns.failed(account, address);
            throw e;
        }
    }

    private static boolean canBeAnAccount(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    }

    static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
