package court.kernel;

import java.util.List;

/** What is wrong with one field of a form: its name, a message code and the code's arguments. */
public record FieldProblem(String field, String code, List<Object> args) {}
