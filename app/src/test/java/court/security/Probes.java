package court.security;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes bad requests to one operation from what its description says of it. */
final class Probes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACEHOLDER = "\"@bad@\"";
    private static final String DEEP = "[".repeat(20_000);
    private static final int TEN_MEGABYTES = 10 << 20;

    private static final Pattern PART = Pattern.compile("name=\"([a-z]+)\"");

    private final Operation operation;
    private final String who;
    private final Map<String, String> thing;
    private final Consumer<Probe> out;

    Probes(Operation operation, String who, Map<String, String> thing, Consumer<Probe> out) {
        this.operation = operation;
        this.who = who;
        this.thing = thing;
        this.out = out;
    }

    void all() {
        paths();
        queries();
        methods();
        headers();
        if (operation.takes("application/json")) {
            bodies();
        }
        if (operation.takes("multipart/form-data")) {
            parts();
        }
    }

    private String path(String variable, String value) {
        String path = operation.path().replace("{" + variable + "}", value);
        for (Map.Entry<String, String> known : thing.entrySet()) {
            path = path.replace("{" + known.getKey() + "}", known.getValue());
        }
        return path;
    }

    private String address() {
        return path("", "") + Sent.query(operation.call());
    }

    private Probe probe(String what, String address, Caller.Body body) {
        return new Probe(operation.call(), what, who, operation.method(), address, Map.of(), body, false);
    }

    private void paths() {
        operation.parameters().stream().filter(p -> p.in().equals("path")).forEach(p -> {
            for (String bad : BadValues.IN_ADDRESSES) {
                String address = path(p.name(), bad) + Sent.query(operation.call());
                out.accept(probe("path variable " + p.name() + " = " + bad, address, Sent.body(operation.call())));
            }
        });
    }

    private void queries() {
        operation.parameters().stream().filter(p -> p.in().equals("query")).forEach(p -> {
            for (String bad : BadValues.IN_ADDRESSES) {
                out.accept(query(p, bad));
            }
            out.accept(query(p, ""));
            out.accept(query(p, "x&" + p.name() + "=y"));
        });
    }

    private Probe query(Operation.Parameter p, String bad) {
        String others = Sent.query(operation.call())
                .replaceAll("[?&]" + p.name() + "=[^&]*", "")
                .replace("?", "&");
        String address = path("", "") + "?" + p.name() + "=" + bad + others;
        Probe probe = probe("parameter " + p.name() + " = " + bad, address, Sent.body(operation.call()));
        boolean page = p.schema().path("type").asText().equals("integer")
                && List.of("-1", "0", "x").contains(bad);
        boolean day = p.schema().path("format").asText().equals("date")
                && List.of("2025-02-30", "20250101", "0000-00-00", "x").contains(bad);
        boolean id = p.schema().path("format").asText().equals("uuid") && bad.equals("x");
        return page || day || id ? probe.surelyRefused() : probe;
    }

    private void methods() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "FOO", "GET", "POST")) {
            if (!method.equals(operation.method())) {
                out.accept(new Probe(
                        operation.call(), "as " + method, who, method, address(), Map.of(), Caller.Body.NONE, false));
            }
        }
    }

    private void headers() {
        Probe plain = probe("plain", address(), Sent.body(operation.call()));
        for (String type : List.of("application/xml", "image/png", "nonsense", "*/*;q=x")) {
            out.accept(new Probe(
                    plain.call(),
                    "Accept: " + type,
                    who,
                    plain.method(),
                    plain.address(),
                    Map.of("Accept", type),
                    plain.body(),
                    false));
        }
    }

    private void bodies() {
        String good = new String(Sent.body(operation.call()).bytes(), StandardCharsets.UTF_8);
        whole(good.isEmpty() ? "{}" : good);
        try {
            fields(JSON.readTree(good.isEmpty() ? "{}" : good));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void whole(String good) {
        for (String bad :
                List.of("{", "nonsense", "[]", "\"x\"", "1", DEEP, "{\"values\":" + DEEP, good + "}", "\uFEFF{")) {
            out.accept(json("body " + bad, bad).surelyRefused());
        }
        out.accept(json("an unknown field", good.replaceFirst("\\{", "{\"unknownField\":1,"))
                .surelyRefused());
        out.accept(json("nothing", ""));
        out.accept(json("null", "null"));
        out.accept(json("{}", "{}"));
        out.accept(json("ten megabytes", "{\"x\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}")
                .surelyRefused());
        out.accept(probe("no UTF-8", address(), new Caller.Body("application/json", new byte[] {
                    '{', '"', (byte) 0xC3, '"'
                }))
                .surelyRefused());
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "nonsense",
                "multipart/form-data",
                "application/json;charset=nonsense")) {
            out.accept(probe(
                            "content type " + type,
                            address(),
                            new Caller.Body(type, good.getBytes(StandardCharsets.UTF_8)))
                    .surelyRefused());
        }
    }

    private Probe json(String what, String body) {
        return probe(what, address(), Caller.Body.json(body));
    }

    private void fields(JsonNode good) {
        List<JsonPointer> places = new ArrayList<>();
        places(good, JsonPointer.empty(), places);
        for (JsonPointer place : places) {
            for (String bad : BadValues.IN_JSON) {
                out.accept(json(place + " = " + bad, changed(good, place, false).replace(PLACEHOLDER, bad)));
            }
            out.accept(json("without " + place, changed(good, place, true)));
        }
    }

    static void places(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        if (!here.equals(JsonPointer.empty())) {
            places.add(here);
        }
        node.fields().forEachRemaining(f -> places(f.getValue(), here.appendProperty(f.getKey()), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), here.appendIndex(i), places);
        }
    }

    private static String changed(JsonNode good, JsonPointer place, boolean gone) {
        JsonNode copy = good.deepCopy();
        JsonNode parent = copy.at(place.head());
        String last = place.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            if (gone) {
                object.remove(last);
            } else {
                object.put(last, "@bad@");
            }
        } else if (parent instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            if (gone) {
                array.remove(index);
            } else {
                array.set(index, "@bad@");
            }
        }
        return copy.toString();
    }

    private void parts() {
        String type = "multipart/form-data; boundary=" + Sent.BOUNDARY;
        byte[] good = Sent.body(operation.call()).bytes();
        out.accept(raw("no boundary", "multipart/form-data", good).surelyRefused());
        out.accept(raw("another boundary", "multipart/form-data; boundary=other", good)
                .surelyRefused());
        out.accept(raw("no parts", type, ("--" + Sent.BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8))
                .surelyRefused());
        out.accept(raw("nothing", type, new byte[0]).surelyRefused());
        out.accept(raw("cut off", type, java.util.Arrays.copyOf(good, good.length / 2))
                .surelyRefused());
        out.accept(raw("JSON", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .surelyRefused());
        Matcher part = PART.matcher(new String(good, StandardCharsets.UTF_8));
        while (part.find()) {
            fileNames(part.group(1));
            contents(part.group(1));
        }
    }

    private void fileNames(String part) {
        for (String name : List.of(
                "../../../../tmp/x",
                "..\\x",
                "/etc/passwd",
                "a\0b.txt",
                "",
                ".",
                "..",
                "x".repeat(3000),
                "文书😀.txt",
                "con.txt",
                "a;b\\\"c",
                "%00.txt",
                "timelimit/../x.drl",
                "C:\\x.bpmn")) {
            out.accept(part("file name " + name, Sent.part(part, name, "内容")));
        }
    }

    private void contents(String part) {
        out.accept(part("an empty file", Sent.part(part, "a.txt", "")));
        out.accept(part("a field instead of a file", Sent.part(part, null, "x")));
        out.accept(part("the file twice", Sent.part(part, "a.txt", "x").repeat(2)));
        out.accept(part("NUL in it", Sent.part(part, "a.csv", "a,b\n\0,\uFFFF")));
        out.accept(part("twenty-one megabytes", Sent.part(part, "a.txt", "x".repeat(21 << 20))));
        out.accept(part("a hundred parts", Sent.part(part, "a.txt", "x").repeat(100)));
    }

    private Probe part(String what, String parts) {
        return probe("part: " + what, address(), Sent.multipart(parts));
    }

    private Probe raw(String what, String type, byte[] bytes) {
        return probe("parts: " + what, address(), new Caller.Body(type, bytes));
    }
}
