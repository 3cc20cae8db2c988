package court.document.docx;

import java.util.ArrayList;
import java.util.List;

/** Every reason for which a file cannot be a template, with the place of each. */
public final class DocxCheck {
    private static final int MOST = 100;

    private DocxCheck() {}

    /** Problems of a file; empty for a template that can be filled in and printed as it stands. */
    public static List<Problem> of(DocxFile file, FieldNames fields) {
        List<Problem> problems = new ArrayList<>(PackageCheck.of(file));
        if (problems.isEmpty()) {
            for (String part : file.parts().keySet()) {
                if (DocxParts.printed(part)) {
                    new PartCheck(part, fields, problems).of(file.tree(part).getDocumentElement());
                }
            }
        }
        return List.copyOf(problems.subList(0, Math.min(MOST, problems.size())));
    }
}
