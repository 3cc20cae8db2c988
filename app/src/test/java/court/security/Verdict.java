package court.security;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an answer is what a cell of the permission table promises. */
final class Verdict {
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    /** Not there for anybody, whoever asks: an entry that was reversed before. */
    private static final Set<String> ABSENT_FOR_ALL = Set.of("casefile.no-such-entry");

    /** Nothing to give to anybody yet, whoever asks: a batch that made no papers. */
    private static final Set<String> EMPTY_FOR_ALL = Set.of("casefile.batch-no-papers");

    private Verdict() {}

    static boolean fits(String expected, String method, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (!expected.equals(PermissionTable.OK)) {
            return status == Integer.parseInt(expected);
        }
        if (status == 404 && ABSENT_FOR_ALL.contains(code(answer))) {
            return true;
        }
        if (status == 422 && EMPTY_FOR_ALL.contains(code(answer))) {
            return true;
        }
        return method.equals("GET")
                ? status == 200 || status == 204
                : (status >= 200 && status < 300) || Set.of(400, 409, 422).contains(status);
    }

    static String code(HttpResponse<String> answer) {
        Matcher found = CODE.matcher(answer.body());
        return found.find() ? found.group(1) : "";
    }
}
