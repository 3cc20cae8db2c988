package court.process.eventlog;

import court.process.RecordedDeeds.Recorded;
import court.process.eventlog.CaseLog.Event;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes IEEE 1849 (XES): one trace for each case, with the standard extensions concept, time, org and lifecycle. */
final class XesLog implements AutoCloseable {
    private static final String[][] EXTENSIONS = {
        {"Concept", "concept"}, {"Time", "time"}, {"Organizational", "org"}, {"Lifecycle", "lifecycle"}
    };
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");

    private final XMLStreamWriter out;
    private final ZoneId zone;

    XesLog(OutputStream to, String name, ZoneId zone) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        this.zone = zone;
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("log");
        out.writeDefaultNamespace("http://www.xes-standard.org/");
        out.writeAttribute("xes.version", "1849.2023");
        out.writeAttribute("xes.features", "");
        for (String[] extension : EXTENSIONS) {
            out.writeEmptyElement("extension");
            out.writeAttribute("name", extension[0]);
            out.writeAttribute("prefix", extension[1]);
            out.writeAttribute("uri", "http://www.xes-standard.org/" + extension[1] + ".xesext");
        }
        globals();
        classifier("Activity", "concept:name");
        classifier("Activity and transition", "concept:name lifecycle:transition");
        text("concept:name", name);
        text("lifecycle:model", "standard");
    }

    /** What every trace and every event has. */
    private void globals() throws XMLStreamException {
        out.writeStartElement("global");
        out.writeAttribute("scope", "trace");
        text("concept:name", "-");
        out.writeEndElement();
        out.writeStartElement("global");
        out.writeAttribute("scope", "event");
        text("concept:name", "-");
        moment("time:timestamp", Instant.EPOCH);
        text("lifecycle:transition", "complete");
        out.writeEndElement();
    }

    private void classifier(String name, String keys) throws XMLStreamException {
        out.writeEmptyElement("classifier");
        out.writeAttribute("name", name);
        out.writeAttribute("keys", keys);
    }

    void add(CaseLog log) throws XMLStreamException {
        out.writeStartElement("trace");
        text("concept:name", log.row().caseNumber());
        attribute("id", "case", log.row().caseId().toString());
        text("court", log.court());
        for (Event event : log.events()) {
            event(event, log.deeds());
        }
        out.writeEndElement();
    }

    private void event(Event event, Map<UUID, Recorded> deeds) throws XMLStreamException {
        out.writeStartElement("event");
        text("concept:name", event.name());
        text("concept:instance", event.id());
        moment("time:timestamp", event.at());
        text("lifecycle:transition", event.lifecycle());
        text("org:resource", event.actor());
        text("org:role", event.role());
        text("process", event.process());
        text("version", event.version());
        text("instance", event.instance());
        text("element", event.element());
        Recorded deed = event.deed() == null ? null : deeds.get(event.deed());
        if (deed != null) {
            text("deed", deed.kind());
            moment("effective", deed.day().atStartOfDay(zone).toInstant());
        }
        out.writeEndElement();
    }

    private void text(String key, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            attribute("string", key, value);
        }
    }

    private void moment(String key, Instant at) throws XMLStreamException {
        attribute("date", key, MOMENT.format(ZonedDateTime.ofInstant(at, zone)));
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        out.writeEmptyElement(type);
        out.writeAttribute("key", key);
        out.writeAttribute("value", value);
    }

    /** Ends the log; the stream below stays open. */
    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
        out.close();
    }
}
