package court.security;

import java.util.Map;

/**
 * One bad request.
 *
 * @param call the operation that it is sent to
 * @param what what is bad about it
 * @param refused whether no answer but a refusal is right
 */
record Probe(
        String call,
        String what,
        String who,
        String method,
        String address,
        Map<String, String> headers,
        Caller.Body body,
        boolean refused) {
    Probe surelyRefused() {
        return new Probe(call, what, who, method, address, headers, body, true);
    }

    Probe with(String header, String value) {
        return new Probe(call, what, who, method, address, Map.of(header, value), body, refused);
    }

    @Override
    public String toString() {
        return call + ", " + (what.length() > 80 ? what.substring(0, 80) + "…" : what);
    }
}
