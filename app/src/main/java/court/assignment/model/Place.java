package court.assignment.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A seat of the bench and the list that it is drawn from; nobody is drawn twice. */
public record Place(Seat seat, List<Lottery.Ticket> from) {
    /** The seats of a bench. */
    public enum Seat {
        JUDGE("JUDGES"),
        MEMBER("JUDGES"),
        ASSESSOR("ASSESSORS");

        private final String list;

        Seat(String list) {
            this.list = list;
        }

        /** The list of candidates that the seat is drawn from. */
        public String list() {
            return list;
        }
    }

    static List<String> draw(List<Place> places, String seed) {
        List<String> drawn = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Place place : places) {
            List<Lottery.Ticket> left = place.from().stream()
                    .filter(ticket -> !taken.contains(ticket.id()))
                    .toList();
            String next = Lottery.draw(left, seed, drawn.size() + 1).id();
            drawn.add(next);
            taken.add(next);
        }
        return drawn;
    }
}
