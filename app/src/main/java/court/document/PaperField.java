package court.document;

import java.util.Set;

/**
 * Something that papers say of a case.
 *
 * @param key its name in the code
 * @param title its Chinese name, which templates use
 * @param list whether it is a list, which templates repeat a section for
 * @param of the lists in whose entries it is known; empty for a field of the case
 * @param source where in the case it comes from
 */
public record PaperField(String key, String title, String english, boolean list, Set<String> of, String source) {}
