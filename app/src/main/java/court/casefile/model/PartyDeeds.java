package court.casefile.model;

import static court.casefile.model.DeedKind.*;

import court.kernel.PartyId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has happened party by party; a deed that names no party covers everybody, as imported dockets have it. */
final class PartyDeeds {
    private final Profile profile;
    private final Story story;

    PartyDeeds(Profile profile, Story story) {
        this.profile = profile;
        this.story = story;
    }

    /** Whether a paper has reached all of these parties. */
    boolean served(DeedKind kind, List<Party> whom) {
        return covered(story.of(kind).toList(), whom);
    }

    /** Whether every respondent has answered, waived the period or let it run out. */
    boolean answered() {
        return covered(story.of(ANSWERED, ANSWER_WAIVED, ANSWER_LAPSED).toList(), profile.respondents());
    }

    private static boolean covered(List<Deed> deeds, List<Party> whom) {
        if (deeds.stream().anyMatch(deed -> deed.party() == null)) {
            return true;
        }
        Set<PartyId> named = deeds.stream().map(Deed::party).collect(Collectors.toSet());
        return !whom.isEmpty() && whom.stream().allMatch(party -> named.contains(party.id()));
    }
}
