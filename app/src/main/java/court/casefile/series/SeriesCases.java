package court.casefile.series;

import court.casefile.NewCase;
import court.casefile.NewCase.NewParty;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.kernel.CourtId;
import court.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a filing out of what a series shares and what its row says. */
final class SeriesCases {
    /** Where cases come from that were filed at the desk. */
    static final String DESK = "DESK";

    private SeriesCases() {}

    /** The key under which a row is filed once, however often its sheet is sent. */
    static String key(UUID series, Map<String, String> row) {
        return "series:" + series + ":" + row.get(SeriesColumn.KEY.title());
    }

    static NewCase of(CourtId court, UUID series, CommonData common, Map<String, String> row, LocalDate today) {
        Function<SeriesColumn, String> cell = column -> row.getOrDefault(column.title(), "");
        List<NewParty> parties = new ArrayList<>();
        for (CommonData.Plaintiff p : common.plaintiffs()) {
            parties.add(new NewParty(Party.Side.PLAINTIFF, p.name(), p.organisation(), p.agent(), p.contact(), false));
        }
        boolean organisation = cell.apply(SeriesColumn.KIND).equals("单位");
        parties.add(new NewParty(
                Party.Side.DEFENDANT,
                cell.apply(SeriesColumn.NAME),
                organisation,
                orNull(cell.apply(SeriesColumn.AGENT)),
                orNull(cell.apply(SeriesColumn.CONTACT)),
                false));
        if (!cell.apply(SeriesColumn.SECOND).isEmpty()) {
            parties.add(new NewParty(
                    Party.Side.DEFENDANT,
                    cell.apply(SeriesColumn.SECOND),
                    false,
                    null,
                    orNull(cell.apply(SeriesColumn.SECOND_CONTACT)),
                    false));
        }
        return new NewCase(
                court,
                CaseClass.CIVIL,
                common.way(),
                common.cause(),
                new Money(new BigDecimal(cell.apply(SeriesColumn.AMOUNT))),
                false,
                false,
                parties,
                Map.of(),
                common.submittedOn() == null ? today : common.submittedOn(),
                DESK,
                key(series, row));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
