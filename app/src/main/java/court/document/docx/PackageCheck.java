package court.document.docx;

import court.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What makes a file dangerous or more than a paper: macros, embedded things, links that lead out of the file. */
final class PackageCheck {
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private PackageCheck() {}

    static List<Problem> of(DocxFile file) {
        List<Problem> problems = new ArrayList<>();
        for (String part : file.parts().keySet()) {
            if (!DocxParts.known(part)) {
                problems.add(Problem.ofFile(code(part), part));
            } else {
                try {
                    look(part, file.tree(part), problems);
                } catch (Refused e) {
                    problems.add(Problem.ofFile("document.bad-part", part));
                }
            }
        }
        return problems;
    }

    private static String code(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("vba") || name.contains("macro")) {
            return "document.macros";
        }
        return name.contains("media/") ? "document.template-picture" : "document.template-part";
    }

    private static void look(String part, Document tree, List<Problem> problems) {
        if (part.equals("[Content_Types].xml")) {
            types(tree, problems);
        } else if (part.endsWith(".rels")) {
            links(part, tree, problems);
        } else if (part.equals("word/settings.xml")) {
            for (String setting : List.of(
                    "mailMerge", "attachedTemplate", "documentProtection", "trackRevisions", "evenAndOddHeaders")) {
                if (!Xml.below(tree, setting).isEmpty()) {
                    problems.add(Problem.ofFile("document.template-setting", setting));
                }
            }
        }
    }

    private static void types(Document tree, List<Problem> problems) {
        boolean plain = Xml.children(tree.getDocumentElement()).stream()
                .filter(type -> type.getAttribute("PartName").equals("/" + DocxFile.MAIN))
                .anyMatch(type -> type.getAttribute("ContentType").equals(MAIN_TYPE));
        if (!plain) {
            problems.add(Problem.ofFile("document.macros"));
        }
    }

    private static void links(String part, Document tree, List<Problem> problems) {
        for (Element link : Xml.children(tree.getDocumentElement())) {
            String target = link.getAttribute("Target");
            if (!link.getAttribute("TargetMode").isEmpty()
                            && !link.getAttribute("TargetMode").equals("Internal")
                    || target.contains(":")
                    || target.startsWith("//")) {
                problems.add(Problem.ofFile("document.template-link", part, target));
            }
        }
    }
}
