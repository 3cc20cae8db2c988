package court.document;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A paper to be made from a template.
 *
 * @param template name of a paper of the catalogue
 * @param about what the paper is for, such as a deed: a case has one paper of a template about one thing, in versions
 * @param day the day of the paper, which decides on the version of the template
 * @param words what is filled in, by the keys of {@link PaperCatalogue}; what is missing stays a blank to write on
 */
public record PaperRequest(
        CaseId caseId, CourtId courtId, String template, String about, LocalDate day, Map<String, ?> words) {}
