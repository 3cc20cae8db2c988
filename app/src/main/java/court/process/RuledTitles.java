package court.process;

import java.util.Set;

/** Titles that rules have given to duties and clocks, for readers of another language; rules are known further up only. */
public interface RuledTitles {
    /** The title in the reader's language, or as it is. */
    String of(String chinese);

    /** The Chinese titles whose translation for this reader holds a text. */
    Set<String> holding(String text);
}
