package court.document.docx;

import org.jspecify.annotations.Nullable;

/** Which names a template may use. */
public interface FieldNames {
    /** Whether a name is a text, in entries of a list or, without one, of the case. */
    boolean isText(String name, @Nullable String list);

    /** Whether a name is a list of the case. */
    boolean isList(String name);
}
