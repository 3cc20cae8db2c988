package court.calendar;

import java.util.List;

/**
 * What an import has done, or in a preview would do.
 *
 * @param years taken; a year whose days are known already is not among them
 * @param heldBack years not taken because of rejected rows
 * @param changes days that rest or work otherwise than before
 */
public record ImportReport(
        boolean preview,
        List<Integer> years,
        List<Integer> heldBack,
        List<NoticeChange.ChangedDay> changes,
        List<RejectedRow> rejected) {

    static ImportReport of(boolean preview, List<Notice> taken, NoticeFile.Content content, NoticeChange change) {
        return new ImportReport(
                preview,
                taken.stream().map(Notice::year).toList(),
                content.heldBack(),
                change.days(),
                content.rejected());
    }
}
