package court.workload;

import court.casefile.CaseFile;
import court.casefile.DeedForms;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records how many pages the file, the records and the judgment of a case have. */
@Component
class PagesDesk implements FormDesk {
    private static final String COUNT = "workload.count-pages";

    private final CaseFile caseFile;

    PagesDesk(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    @Override
    public boolean performs(String form) {
        return form.equals(COUNT);
    }

    @Override
    public void perform(FormSubmission form) {
        caseFile.record(form.caseId(), List.of(DeedForms.one(form, CountedPages.COUNTED, Map.of())));
    }
}
