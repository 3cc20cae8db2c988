package court.rules.play;

import court.rules.book.FactWriter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as a form: its title, what is given, and every finding that must come.
 *
 * @param expect none = there is nothing to find
 */
public record ScenarioForm(String title, List<FormEntry> given, List<FormEntry> expect) {

    public ScenarioForm {
        title = title == null ? "" : title;
        given = given == null ? List.of() : List.copyOf(given);
        expect = expect == null ? List.of() : List.copyOf(expect);
    }

    /** A fact or a finding by the simple name of its type, with the components that are named. */
    public record FormEntry(String type, List<FormPart> parts) {
        public FormEntry {
            Objects.requireNonNull(type);
            parts = parts == null ? List.of() : List.copyOf(parts);
        }

        FormEntry with(String component, @Nullable String text) {
            FormPart other = new FormPart(component, text);
            boolean known = parts.stream().anyMatch(part -> part.component().equals(component));
            return new FormEntry(
                    type,
                    known
                            ? parts.stream()
                                    .map(part -> part.component().equals(component) ? other : part)
                                    .toList()
                            : Stream.concat(parts.stream(), Stream.of(other)).toList());
        }

        private FormEntry without(String component) {
            return new FormEntry(
                    type,
                    parts.stream()
                            .filter(part -> !part.component().equals(component))
                            .toList());
        }

        /** The entry of a record that has become another of its type. */
        public FormEntry changed(Object before, Object after) {
            FormEntry changed = this;
            for (RecordComponent component : after.getClass().getRecordComponents()) {
                Object now = FactWriter.read(after, component);
                if (!Objects.equals(FactWriter.read(before, component), now)) {
                    changed = now == null
                            ? changed.without(component.getName())
                            : changed.with(component.getName(), FactWriter.text(now));
                }
            }
            return changed;
        }
    }

    /**
     * One component.
     *
     * @param text as the code writes it: {@code ORDINARY}, {@code 2026-01-31}, {@code P6M}; null = must be empty
     */
    public record FormPart(String component, @Nullable String text) {
        public FormPart {
            Objects.requireNonNull(component);
        }
    }
}
