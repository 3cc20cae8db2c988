package court.document;

import court.identity.CaseLayer;
import court.kernel.CaseId;
import java.util.Map;

/**
 * A paper to be made from a template.
 *
 * @param template name of a file in {@code papers}, without its ending
 * @param about what the paper is for, such as a deed or a party: a case has one paper of a template about one thing, in versions
 * @param fields what is filled in; what is missing stays a blank to write on. {@code courtName, caseNumber, receiptNumber,
 *     causeName, procedureName, recipient, judge, clerk, day, hearingDay, hearingTime, room, fee} are text, ready to read;
 *     so are {@code dueDay} (to pay), {@code correctionDay} (to correct), {@code limitDay} (of the trial) and
 *     {@code heading} (in place of the template's own); {@code plaintiffs, defendants, thirdParties} are lists of maps
 *     with {@code name}, {@code panel} of maps with {@code duty} and {@code name}; {@code defects, reasons} lists of text
 */
public record PaperRequest(CaseId caseId, String template, CaseLayer layer, String about, Map<String, ?> fields) {}
