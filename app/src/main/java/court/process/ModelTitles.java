package court.process;

import court.bpmn.ModelElement;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.bpmn.ShippedModels;
import court.bpmn.UnreadableModel;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.engine.Definitions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names of processes and of what they hold in the reader's language. A running case keeps the model it began with; where
 * that has no English yet, the shipped model of the same process lends its own to what bears the same Chinese name.
 */
@Component
public class ModelTitles {
    private final Definitions definitions;
    private final ModelMapper models;
    private final Map<UUID, Optional<ModelOutline>> read = new ConcurrentHashMap<>();
    private final Map<String, ModelOutline> shipped = ShippedModels.all().stream()
            .map(file -> ModelReader.read(file.bytes()))
            .collect(Collectors.toUnmodifiableMap(ModelOutline::processId, Function.identity()));

    ModelTitles(Definitions definitions, ModelMapper models) {
        this.definitions = definitions;
        this.models = models;
    }

    public boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A version of a model as its reader sees it; a version never changes, so it is read once. */
    ModelRow read(ModelRow row) {
        return english()
                ? read.computeIfAbsent(row.id(), this::outline)
                        .map(outline -> row.named(process(outline)))
                        .orElse(row)
                : row;
    }

    private Optional<ModelOutline> outline(UUID model) {
        try {
            return Optional.ofNullable(models.content(model)).map(file -> ModelReader.read(file.content()));
        } catch (UnreadableModel draft) {
            return Optional.empty();
        }
    }

    public String process(ModelOutline outline) {
        return english()
                ? sources(outline)
                        .filter(source -> source.name().equals(outline.name()))
                        .flatMap(source -> Stream.ofNullable(source.nameEn()))
                        .findFirst()
                        .orElse(outline.name())
                : outline.name();
    }

    public String element(String definitionId, String id, String chinese) {
        return english()
                ? sources(definitions.outline(definitionId))
                        .flatMap(source -> Stream.ofNullable(english(source, id, chinese)))
                        .findFirst()
                        .orElse(chinese)
                : chinese;
    }

    private Stream<ModelOutline> sources(ModelOutline outline) {
        return Stream.concat(Stream.of(outline), Stream.ofNullable(shipped.get(outline.processId())));
    }

    private static @Nullable String english(ModelOutline outline, String id, String chinese) {
        Optional<ModelElement> element =
                outline.element(id).filter(found -> found.name().equals(chinese));
        return element.isPresent() ? element.get().nameEn() : null;
    }

    /** The Chinese names of shipped and known models whose English holds a text. */
    Set<String> holding(String text) {
        if (!english()) {
            return Set.of();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.concat(shipped.values().stream(), definitions.known())
                .flatMap(outline -> outline.elements().stream())
                .filter(element -> element.nameEn() != null
                        && element.nameEn().toLowerCase(Locale.ROOT).contains(wanted))
                .map(ModelElement::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
