package court.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.rules.book.DatumException;
import court.rules.book.FactModel;
import court.rules.book.FactReader;
import court.rules.book.FactSchema;
import court.rules.book.FactWriter;
import court.rules.book.JsonDatum;
import java.util.Collection;
import java.util.List;

/** Reads and writes a rulebook's facts and findings as JSON, by simple type name. */
public final class FactCodec {
    private final FactModel model;

    FactCodec(FactModel model) {
        this.model = model;
    }

    /** Facts of {@code {Type: object or list of objects}}; {@link FactRefused} names the path of what does not fit. */
    public List<Object> readFacts(JsonNode json) {
        try {
            return new FactReader(model.facts(), false).facts(JsonDatum.of(json));
        } catch (DatumException e) {
            throw new FactRefused(e.place().path(), e.code(), e.args());
        }
    }

    /** Facts as {@code {Type: [objects]}}, in the order given. */
    public ObjectNode writeFacts(Collection<?> facts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        facts.forEach(
                fact -> json.withArray("/" + fact.getClass().getSimpleName()).add(FactWriter.record(fact)));
        return json;
    }

    /** Findings as a list of objects that carry their type name as {@code type}. */
    public ArrayNode writeFindings(Collection<?> findings) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Object finding : findings) {
            ObjectNode node = json.addObject().put("type", finding.getClass().getSimpleName());
            node.setAll(FactWriter.record(finding));
        }
        return json;
    }

    /** JSON schema of the facts, titled with the words of the court. */
    public ObjectNode schema() {
        return FactSchema.of(model.facts());
    }
}
