package court.assignment.db;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A people's assessor with the number of cases that the assessor was drawn for this year. */
public record AssessorRow(
        UUID id, String name, LocalDate firstDay, @Nullable LocalDate lastDay, int cases) {}
