package court.hearing.db;

import court.kernel.CaseId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sitting as the calendar shows it: process data only. */
public record SittingRow(
        UUID id,
        CaseId caseId,
        String receipt,
        @Nullable String number,
        String title,
        String courtName,
        @Nullable UUID judgeId,
        @Nullable String judgeName,
        @Nullable UUID roomId,
        @Nullable String room,
        LocalDate day,
        @Nullable LocalTime time,
        int minutes,
        boolean open,
        boolean restDay,
        String state) {}
