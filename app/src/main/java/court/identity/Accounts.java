package court.identity;

import court.identity.db.IdentityMapper;
import court.identity.db.Login;
import java.util.List;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Sign-in by account and password. Duties are not part of the sign-in; they are read at each call. */
@Component
class Accounts implements UserDetailsService {
    private final IdentityMapper mapper;

    Accounts(IdentityMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public UserDetails loadUserByUsername(String account) {
        Login login = mapper.login(account);
        if (login == null) {
            throw new UsernameNotFoundException(account);
        }
        return User.withUsername(login.account())
                .password(login.passwordHash())
                .disabled(!login.enabled())
                .authorities(List.of())
                .build();
    }
}
